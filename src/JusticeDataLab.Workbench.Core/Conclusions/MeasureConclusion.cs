using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>What is said of one measure that may be shown.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="IsSignificant">Whether the difference is statistically significant: the one predicate.</param>
/// <param name="Measurement">The result of both groups in typical numbers, a sentence.</param>
/// <param name="Estimate">The interval of the difference in words, with its meaning.</param>
/// <param name="CanSay">What can be said; only of the headline measures.</param>
/// <param name="CannotSay">What cannot be said; only of the headline measures.</param>
[TypeFormatterSource]
public sealed record MeasureConclusion(
    OutcomeMeasure Measure,
    bool IsSignificant,
    string Measurement,
    string Estimate,
    IReadOnlyList<string> CanSay,
    IReadOnlyList<string> CannotSay);
