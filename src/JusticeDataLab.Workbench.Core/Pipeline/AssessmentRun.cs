using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>One of the three runs with and without assessments, with a model and a match of its own.</summary>
/// <param name="Use">Which.</param>
/// <param name="Comparison">The analysis; null when the data do not allow it.</param>
/// <param name="WhyNot">Why there is none, in a sentence; empty when there is one.</param>
[TypeFormatterSource]
public sealed record AssessmentRun(AssessmentUse Use, MatchedComparison? Comparison, string WhyNot)
{
    /// <summary>Its facts, their names beginning with <c>assessment.</c> and the code of the use; those of everyone are the facts of the main analysis.</summary>
    public IReadOnlyList<Fact> Facts
    {
        get
        {
            var prefix = $"assessment.{CodeText.Of(Use)}.";
            return
            [
                Fact.Text(prefix + "done", Comparison is null ? "no" : "yes"),
                .. (Use is AssessmentUse.Everyone ? [] : Comparison?.Facts ?? []).Select(fact => fact with { Name = prefix + fact.Name }),
            ];
        }
    }
}
