using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>Facts of how firm a result is.</summary>
public static class SensitivityFacts
{
    private const double Tolerance = 1e-8;

    // A specification may match somebody else after a change in the last digits of a score.
    private const double OverManyWays = 1e-6;

    /// <summary>The facts.</summary>
    /// <param name="results">The results.</param>
    public static IEnumerable<Fact> Of(SensitivityResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return
        [
            .. results.EValue is { } e ? [Fact.Number("sensitivity.e_value", e.Point, "risk ratio", Tolerance), Fact.Number("sensitivity.e_value_interval", e.Interval, "risk ratio", Tolerance)] : Array.Empty<Fact>(),
            .. results.Adjusted is { } adjusted ? [Fact.Number("sensitivity.adjusted_difference", adjusted.Estimate, "", Tolerance)] : Array.Empty<Fact>(),
            .. results.Robustness is { } robust ? [Fact.Number("sensitivity.robustness_value", robust.Estimate, "share", Tolerance)] : Array.Empty<Fact>(),
            Fact.Count("sensitivity.pairs", results.Pairs.Pairs, "pairs"),
            Fact.Count("sensitivity.pairs.treated_only", results.Pairs.TreatedOnly, "pairs"),
            Fact.Count("sensitivity.pairs.comparison_only", results.Pairs.ComparisonOnly, "pairs"),
            .. results.Placebos.Where(placebo => placebo.Comparison.Difference is not null).Select(placebo => Fact.Number(
                FormattableString.Invariant($"sensitivity.placebo_{placebo.YearsBefore}.{CodeText.Of(placebo.Measure)}"), placebo.Comparison.Difference!.Estimate, "", Tolerance)),
            .. results.Influences.Take(1).Where(influence => influence.Shift is not null).Select(influence => Fact.Number("sensitivity.largest_shift", influence.Shift!.Value, "", Tolerance)),
            Fact.Count("sensitivity.specifications", results.Specifications.Count, "specifications"),
            .. Differences(results) is { Length: > 0 } differences
                ? [Fact.Number("sensitivity.lowest_difference", differences[0], "", OverManyWays), Fact.Number("sensitivity.highest_difference", differences[^1], "", OverManyWays)]
                : Array.Empty<Fact>(),
        ];
    }

    private static double[] Differences(SensitivityResults results) =>
        [.. results.Specifications.Select(way => way.Difference?.Estimate).OfType<double>().Order()];
}
