using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>A sheet: lines of text in column A, the first its title, then at most one table, then nothing.</summary>
/// <param name="Name">Name of the sheet: letters, digits and underscores.</param>
/// <param name="Lines">Lines above the table; the first is the title.</param>
internal sealed record Sheet(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>Headings of the table; none for a sheet without one.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Rows of the table.</summary>
    public IReadOnlyList<IReadOnlyList<FlatCell>> Rows { get; init; } = [];

    /// <summary>Sheet that the first cell of each row links to; none in most sheets.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Name under which the table is marked up.</summary>
    public string RangeName => $"{Name}_data";

    /// <summary>Row of the headings, counted from 1.</summary>
    public int HeaderRow => Lines.Count + 1;
}
