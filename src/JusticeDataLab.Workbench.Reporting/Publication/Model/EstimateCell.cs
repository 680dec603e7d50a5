namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A cell with an estimate and its interval, which are never shown apart.</summary>
/// <param name="Text">Both as printed.</param>
/// <param name="Value">The estimate, rounded as printed.</param>
/// <param name="Lower">Lower limit, rounded as printed; null when there is no interval.</param>
/// <param name="Upper">Upper limit, rounded as printed; null when there is no interval.</param>
/// <param name="Unit">Their unit.</param>
public sealed record EstimateCell(string Text, double Value, double? Lower, double? Upper, CellUnit Unit) : TableCell(Text)
{
    /// <inheritdoc/>
    public override bool IsNumeric => true;
}
