using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>Whether the row of one measure may be shown, in both groups, estimate and interval included.</summary>
/// <param name="Table">Number of the published table, 1 to 7.</param>
/// <param name="Measure">The measure.</param>
/// <param name="IsShown">Whether the row may be shown.</param>
/// <param name="Reason">Why it is withheld, a sentence; empty when it is shown. It never holds the number withheld.</param>
[TypeFormatterSource]
public sealed record GateDecision(int Table, OutcomeMeasure Measure, bool IsShown, string Reason);
