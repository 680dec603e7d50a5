using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>One measure compared between the treated and the weighted comparison group.</summary>
/// <param name="Treated">The treatment group.</param>
/// <param name="Comparison">The comparison group, weighted.</param>
/// <param name="Difference">The marked estimate; null when it is not defined.</param>
/// <param name="Conventions">The difference under every variance convention that is defined.</param>
/// <param name="Needed">People needed to determine the direction; null when the difference is significant or not defined.</param>
/// <param name="WhyUndefined">Why there is no difference to report; null when there is one.</param>
[TypeFormatterSource]
public sealed record MeanComparison(
    GroupSummary Treated,
    GroupSummary Comparison,
    EffectEstimate? Difference,
    IReadOnlyList<EffectEstimate> Conventions,
    NumberNeeded? Needed,
    string? WhyUndefined)
{
    /// <summary>Moments of the treated.</summary>
    public required WeightedMoments TreatedMoments { get; init; }

    /// <summary>Moments of the comparison group.</summary>
    public required WeightedMoments ComparisonMoments { get; init; }

    /// <summary>Compares the groups.</summary>
    /// <param name="values">Values; null for people outside the measure's denominator.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights; people of weight 0 do not take part.</param>
    /// <param name="binary">Whether the measure is yes (1) or no (0).</param>
    /// <param name="settings">How to test; null for the defaults.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or weight is not a finite number.</exception>
    public static MeanComparison Of(
        IReadOnlyList<double?> values, IReadOnlyList<bool> treated, IReadOnlyList<double> weights, bool binary, InferenceSettings? settings = null)
    {
        settings ??= new InferenceSettings();
        var level = Guard.Open(settings.ConfidenceLevel, "Use 0.95 unless there is a reason.", nameof(settings.ConfidenceLevel));
        var one = WeightedMoments.Of(values, weights, treated, group: true);
        var two = WeightedMoments.Of(values, weights, treated, group: false);
        var tests = MeanTests.All(one, two, binary, level);
        var marked = tests.FirstOrDefault(test => test.Convention == settings.MarkedConvention);
        var needed = marked is null || marked.Interval.ExcludesZero
            ? null
            : NumberNeededSearch.Find(one.Mean - two.Mean, one.Variance, one.People, two.Variance, two.EffectiveSampleSize, level);
        return new MeanComparison(Summary(one, level), Summary(two, level), marked, tests, needed, marked is null ? Why(one, two) : null) { TreatedMoments = one, ComparisonMoments = two };
    }

    // Mean ± t × √(variance / ESS) with ESS − 1 degrees of freedom: the group's part of the marked test.
    private static GroupSummary Summary(WeightedMoments group, double level)
    {
        ConfidenceInterval? interval = null;
        if (group.People > 1 && group.EffectiveSampleSize > 1)
        {
            var error = Math.Sqrt(group.Variance / group.EffectiveSampleSize);
            var reach = error == 0 ? 0 : StudentT.TwoSidedQuantile(1 - level, group.EffectiveSampleSize - 1) * error;
            if (double.IsFinite(reach)) interval = new ConfidenceInterval(group.Mean - reach, group.Mean + reach, level);
        }

        return new GroupSummary(group.People, group.EffectiveSampleSize, group.Mean, group.Variance, interval);
    }

    private static string Why(WeightedMoments treated, WeightedMoments comparison)
    {
        if (treated.People == 0) return "Nobody in the treatment group has this measure.";
        if (comparison.People == 0) return "Nobody in the comparison group has this measure.";
        if (treated.People == 1) return "Only one person in the treatment group has this measure.";
        if (comparison.People == 1) return "Only one person in the comparison group has this measure.";
        if (treated.WeightedSquares == 0 && comparison.WeightedSquares == 0) return "Everyone within each group has the same value, so there is no variation to judge a difference by.";
        return "One person carries almost all of a group's weight, so its variation cannot be estimated.";
    }
}
