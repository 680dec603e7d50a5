using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>A cohort file as it was read: headers and text, nothing interpreted yet.</summary>
/// <param name="Headers">Header names as given.</param>
/// <param name="Rows">Data rows; a row may have fewer or more cells than there are headers.</param>
/// <param name="Fingerprint">Name, hash and size of the file.</param>
/// <param name="Format">How it was read, for example <c>CSV, UTF-8, comma</c> or <c>XLSX, first sheet</c>.</param>
[TypeFormatterSource]
public sealed record CohortTable(
    IReadOnlyList<string> Headers,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    InputFingerprint Fingerprint,
    string Format)
{
    /// <summary>What the reading showed beside the text, for example hidden rows of a workbook; empty for CSV.</summary>
    public IReadOnlyList<TableNote> Notes { get; init; } = [];
}
