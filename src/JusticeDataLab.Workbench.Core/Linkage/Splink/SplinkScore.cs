namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>The score of a pair under a Splink model, taken apart.</summary>
/// <param name="PriorWeight">log2(λ/(1 − λ)).</param>
/// <param name="Bars">What each comparison adds, in the order of the model.</param>
/// <param name="Weight">Match weight, log2 odds: the prior and all bars together, held within ±996.58.</param>
/// <param name="Probability">Match probability of the pair by itself, 0 to 1: it knows nothing of rival candidates.</param>
[TypeFormatterSource]
public sealed record SplinkScore(double PriorWeight, IReadOnlyList<SplinkBar> Bars, double Weight, double Probability);
