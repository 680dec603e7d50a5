namespace JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;

/// <summary>People with one level of a characteristic.</summary>
/// <param name="Characteristic">Name of the covariate.</param>
/// <param name="Level">The level.</param>
/// <param name="Included">People of the treatment group who were analysed.</param>
/// <param name="NotIncluded">People who were found in the administrative data and not analysed.</param>
[TypeFormatterSource]
public sealed record ProfileRow(string Characteristic, string Level, int Included, int NotIncluded);
