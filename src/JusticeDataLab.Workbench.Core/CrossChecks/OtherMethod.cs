using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>The headline by another method of forming the comparison group.</summary>
/// <param name="Method">The method.</param>
/// <param name="TreatedMatched">Treated people with a comparison.</param>
/// <param name="Difference">Difference of the rate; null when it is not defined.</param>
/// <param name="Overlaps">Whether its interval and that of the headline have points in common; null when either is not defined.</param>
[TypeFormatterSource]
public sealed record OtherMethod(MatchingMethod Method, int TreatedMatched, EffectEstimate? Difference, bool? Overlaps);
