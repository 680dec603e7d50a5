namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A cell of words.</summary>
/// <param name="Text">The words.</param>
public sealed record TextCell(string Text) : TableCell(Text)
{
    /// <inheritdoc/>
    public override bool IsNumeric => false;
}
