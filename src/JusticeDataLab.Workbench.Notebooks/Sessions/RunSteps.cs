using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>The steps of a run as the manifest lists them: what went in, what came out, what to know.</summary>
internal static class RunSteps
{
    public static IReadOnlyList<RunStep> Of(AnalysisResults results)
    {
        var (set, matched) = (results.AnalysisSet, results.Matched);
        return
        [
            new("validate", results.Submission.RowCount, results.Submission.DistinctPeople, results.Submission.Conditions),
            new("link", results.Linked.Links.Count, results.Linked.Linked, NotesOf(results.Linked)),
            new("locate", results.Linked.Linked, results.Indexed.People.Count, []),
            new("build-analysis-set", results.Indexed.People.Count, set.TreatedCount, []),
            new("comparison-pool", set.Attrition.PoolStart, set.PoolCount, []),
            new("fit-propensity", set.People.Count, set.People.Count, results.Propensity.Warnings),
            new("match", set.TreatedCount, matched.TreatedMatched, []),
            new("comparison-group", set.PoolCount, matched.ComparisonMatched, []),
            .. results.Planned.Select(Of),
        ];
    }

    private static RunStep Of(PlannedComparison planned) => planned.Comparison is { } comparison
        ? new RunStep($"analysis-{planned.Plan.Id}", comparison.AnalysisSet.TreatedCount, comparison.Matched.TreatedMatched, comparison.Propensity.Warnings)
        : new RunStep($"analysis-{planned.Plan.Id}", 0, 0, [planned.WhyNot]);

    private static IReadOnlyList<string> NotesOf(LinkedCohort linked) => linked.ReviewDecisionsNotApplied == 0
        ? []
        : [FormattableString.Invariant($"Decisions of clerical review about pairs that are no longer there, which changed nothing: {linked.ReviewDecisionsNotApplied}.")];
}
