using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>The headline estimate under one caliper.</summary>
/// <param name="Caliper">The caliper.</param>
/// <param name="TreatedMatched">Treated people with a comparison.</param>
/// <param name="LargestSmd">Largest absolute standardised mean difference after matching, a fraction; null when undefined.</param>
/// <param name="Difference">Difference in the reoffending rate; null when it is not defined.</param>
[TypeFormatterSource]
public sealed record CaliperVariant(Caliper Caliper, int TreatedMatched, double? LargestSmd, EffectEstimate? Difference);
