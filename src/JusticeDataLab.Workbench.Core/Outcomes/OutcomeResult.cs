using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>One measure compared between the groups.</summary>
/// <param name="Measure">Which measure.</param>
/// <param name="Treated">The treatment group.</param>
/// <param name="Comparison">The comparison group, weighted.</param>
/// <param name="Difference">The marked estimate, which every table, box and sentence uses; null when it is not defined.</param>
/// <param name="Conventions">The same difference under every variance convention, the marked one included.</param>
/// <param name="Needed">People needed to determine the direction; null when the difference is significant or not defined.</param>
/// <param name="WhyUndefined">Why there is no difference to report, for example nobody reoffended; null when there is one.</param>
[TypeFormatterSource]
public sealed record OutcomeResult(
    OutcomeMeasure Measure,
    GroupSummary Treated,
    GroupSummary Comparison,
    EffectEstimate? Difference,
    IReadOnlyList<EffectEstimate> Conventions,
    NumberNeeded? Needed,
    string? WhyUndefined);
