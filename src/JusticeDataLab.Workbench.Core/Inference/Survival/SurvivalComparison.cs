namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// Time to an event compared between the groups over everyone, whether or not it happened: nobody is left out for what
/// came after, as they are from a mean among those with the event.
/// </summary>
/// <param name="Treated">Curve of the treated.</param>
/// <param name="Comparison">Curve of the comparison group.</param>
/// <param name="TreatedMean">Mean time without the event up to the limit, treated.</param>
/// <param name="ComparisonMean">The same of the comparison group.</param>
/// <param name="MeanDifference">Difference of the two means, normal; null when not defined.</param>
/// <param name="LogRank">Log-rank test; null with weights, for which there is none, or when not defined.</param>
/// <param name="Efron">Hazard ratio, Efron's ties; null when not defined.</param>
/// <param name="Breslow">Hazard ratio, Breslow's ties; null when not defined.</param>
/// <param name="ProportionalHazards">Whether the hazard ratio changes with time; null when not defined.</param>
/// <param name="WhyNoHazardRatio">Why there is no hazard ratio; null when there is one.</param>
/// <param name="WhyNoMeanDifference">Why the means cannot be compared; null when they can.</param>
[TypeFormatterSource]
public sealed record SurvivalComparison(
    KaplanMeierCurve Treated,
    KaplanMeierCurve Comparison,
    RestrictedMean TreatedMean,
    RestrictedMean ComparisonMean,
    EffectEstimate? MeanDifference,
    LogRankTest? LogRank,
    CoxResult? Efron,
    CoxResult? Breslow,
    ProportionalHazardsTest? ProportionalHazards,
    string? WhyNoHazardRatio,
    string? WhyNoMeanDifference)
{
    /// <summary>Name of the difference of mean times in results.</summary>
    public const string MeanConvention = "restricted_mean_difference";

    /// <summary>Compares the groups; both must have somebody.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="limit">Limit of the mean times, for example 365 days.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentException">A group is empty.</exception>
    public static SurvivalComparison Of(SurvivalSample sample, double limit, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.TreatedPeople == 0 || sample.ComparisonPeople == 0) throw new ArgumentException(sample.WhyNone, nameof(sample));
        var (one, two) = (KaplanMeierCurve.Of(sample, treated: true, level), KaplanMeierCurve.Of(sample, treated: false, level));
        var (mean, other) = (one.MeanUpTo(limit), two.MeanUpTo(limit));
        var error = Math.Sqrt((mean.StandardError * mean.StandardError) + (other.StandardError * other.StandardError));
        var difference = WelchTest.FromT(MeanConvention, mean.Mean - other.Mean, error, double.PositiveInfinity, level);
        var efron = CoxRegression.Fit(sample, CoxTies.Efron, level);
        return new SurvivalComparison(
            one,
            two,
            mean,
            other,
            difference,
            sample.IsUnweighted ? LogRankTest.Of(sample) : null,
            efron,
            CoxRegression.Fit(sample, CoxTies.Breslow, level),
            efron is null ? null : ProportionalHazardsTest.Of(sample, efron),
            efron is null ? CoxRegression.WhyUndefined(sample) : null,
            difference is null ? "Times do not vary within the groups up to the limit, so there is nothing to judge a difference by." : null);
    }
}
