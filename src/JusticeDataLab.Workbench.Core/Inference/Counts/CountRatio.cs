namespace JusticeDataLab.Workbench.Core.Inference.Counts;

/// <summary>Ratio of the treated's mean count to what it would be without treatment, from a model of counts with a log link.</summary>
/// <param name="Model">With the model's own error, weights taken as numbers of people; null when not defined.</param>
/// <param name="Robust">With an error from the spread between people: the one to use with matching weights; null when not defined.</param>
/// <param name="Clustered">With an error that lets people of one cluster be alike; null without clusters.</param>
/// <param name="Alpha">How much more the counts are spread than Poisson: variance = μ + α μ². 0 for Poisson.</param>
/// <param name="ThetaStandardError">Standard error of θ = 1/α; null when α is 0.</param>
/// <param name="LogLikelihood">Log-likelihood, weights taken as numbers of people; null when there is no model.</param>
/// <param name="Dispersion">Pearson χ² over degrees of freedom, under the model: 1 when its variance is right; null when there is no model.</param>
/// <param name="WhyUndefined">Why there is no ratio; null when there is one.</param>
[TypeFormatterSource]
public sealed record CountRatio(
    RatioEstimate? Model,
    RatioEstimate? Robust,
    RatioEstimate? Clustered,
    double Alpha,
    double? ThetaStandardError,
    double? LogLikelihood,
    double? Dispersion,
    string? WhyUndefined)
{
    internal static CountRatio None(string why) => new(null, null, null, 0, null, null, null, why);
}
