namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A cell of a table. None is empty: a marker stands where there is nothing to print.</summary>
/// <param name="Text">What is printed.</param>
public abstract record TableCell(string Text)
{
    /// <summary>Whether the cell belongs to a column of numbers.</summary>
    public abstract bool IsNumeric { get; }
}
