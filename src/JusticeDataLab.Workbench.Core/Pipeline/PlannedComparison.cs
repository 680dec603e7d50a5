using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>What came of a planned analysis of a part of the cohort.</summary>
/// <param name="Plan">What was planned.</param>
/// <param name="Comparison">The analysis; null when the data do not allow it.</param>
/// <param name="WhyNot">Why there is none, in a sentence; empty when there is one.</param>
[TypeFormatterSource]
public sealed record PlannedComparison(PlannedAnalysis Plan, MatchedComparison? Comparison, string WhyNot)
{
    private const string Any = "analysis.";

    private string Prefix => $"{Any}{Plan.Id}.";

    /// <summary>Its facts, their names beginning with <c>analysis.</c> and the name of the plan.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        Fact.Text(Prefix + "done", Comparison is null ? "no" : "yes"),
        .. (Comparison?.Facts ?? []).Select(fact => fact with { Name = Prefix + (fact.Name.StartsWith(Any, StringComparison.Ordinal) ? fact.Name[Any.Length..] : fact.Name) }),
    ];
}
