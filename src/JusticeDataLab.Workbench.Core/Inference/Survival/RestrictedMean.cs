namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>Mean time without the event up to a limit (restricted mean survival time).</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Mean">The mean, from 0 to the limit, in the unit of the times.</param>
/// <param name="ModelStandardError">Standard error with weights taken as numbers of people, as R's survfit prints it.</param>
/// <param name="StandardError">Standard error from the spread between people (infinitesimal jackknife): the one to use with matching weights.</param>
[TypeFormatterSource]
public sealed record RestrictedMean(double Limit, double Mean, double ModelStandardError, double StandardError);
