namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A cell of a column of numbers that holds a marker instead of one.</summary>
/// <param name="Text">The marker.</param>
public sealed record MarkerCell(string Text) : TableCell(Text)
{
    /// <summary>Withheld to protect people.</summary>
    public static MarkerCell Withheld { get; } = new("[c]");

    /// <summary>Does not apply.</summary>
    public static MarkerCell NotApplicable { get; } = new("[z]");

    /// <inheritdoc/>
    public override bool IsNumeric => true;
}
