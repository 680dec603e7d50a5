namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>A caliper on a covariate as it was used.</summary>
/// <param name="Name">The covariate.</param>
/// <param name="Raw">The width in the covariate's own unit.</param>
[TypeFormatterSource]
public sealed record CovariateWidth(string Name, double Raw);
