namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A cell with a number.</summary>
/// <param name="Text">The number as printed.</param>
/// <param name="Value">The same number, rounded as printed.</param>
/// <param name="Unit">Its unit.</param>
public sealed record NumberCell(string Text, double Value, CellUnit Unit) : TableCell(Text)
{
    /// <inheritdoc/>
    public override bool IsNumeric => true;
}
