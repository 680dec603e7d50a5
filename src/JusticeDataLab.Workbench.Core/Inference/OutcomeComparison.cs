using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>Compares the published outcome measures between the groups.</summary>
public static class OutcomeComparison
{
    /// <summary>Compares one measure.</summary>
    /// <param name="measure">Which measure.</param>
    /// <param name="values">Its value for everyone; null for people outside its denominator (not a reoffender, for measures among reoffenders).</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Matching weights; people of weight 0 do not take part.</param>
    /// <param name="settings">How to test; null for the defaults.</param>
    /// <returns>The result; with <see cref="OutcomeResult.WhyUndefined"/> when the data do not allow a test.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or a value or weight is not a finite number.</exception>
    public static OutcomeResult Compare(
        OutcomeMeasure measure, IReadOnlyList<double?> values, IReadOnlyList<bool> treated, IReadOnlyList<double> weights, InferenceSettings? settings = null)
    {
        var result = MeanComparison.Of(values, treated, weights, IsYesOrNo(measure), settings);
        return new OutcomeResult(
            measure, result.Treated, result.Comparison, result.Difference, result.Conventions, result.Needed, result.WhyUndefined);
    }

    /// <summary>Whether a measure is yes or no.</summary>
    /// <param name="measure">Which measure.</param>
    public static bool IsYesOrNo(OutcomeMeasure measure) => measure
        is OutcomeMeasure.Reoffended
        or OutcomeMeasure.FirstIndictableOnly
        or OutcomeMeasure.FirstEitherWay
        or OutcomeMeasure.FirstSummary
        or OutcomeMeasure.CustodyForFirst;
}
