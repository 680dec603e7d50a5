using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary><c>search.csv</c>: specifications side by side, those that none betters first.</summary>
public static class SearchTable
{
    /// <summary>The table as CSV text.</summary>
    /// <param name="results">The specifications in their order.</param>
    public static string Write(IReadOnlyList<SpecificationResult> results) => CsvText.Write(
        [
            "specification", "terms", "method", "caliper", "caliper_unit", "ratio", "caliper_raw", "treated", "matched", "effective_sample_size",
            "largest_smd", "mean_smd", "green", "amber", "red", "rubin_b", "rubin_r", "separated", "bettered",
        ],
        results.Select(result => new[]
        {
            CellText.Of(result.Number), result.Terms, CodeText.Of(result.Matching.Method), CellText.Of(result.Matching.Caliper?.Width),
            Unit(result.Matching.Caliper), result.Matching.Method == MatchingMethod.Nearest ? CellText.Of(result.Matching.Ratio) : "",
            CellText.Of(result.CaliperRaw), CellText.Of(result.Treated), CellText.Of(result.Matched), CellText.Of(result.EffectiveSampleSize),
            CellText.Of(result.Balance?.LargestSmd), CellText.Of(result.Balance?.MeanSmd), CellText.Of(result.Balance?.Green),
            CellText.Of(result.Balance?.Amber), CellText.Of(result.Balance?.Red), CellText.Of(result.Balance?.RubinB),
            CellText.Of(result.Balance?.RubinR), string.Join(' ', result.Separated), result.IsBettered ? "1" : "0",
        }));

    private static string Unit(Caliper? caliper) => caliper is null ? "" : caliper.Unit == CaliperUnit.Raw ? "raw" : "sd";
}
