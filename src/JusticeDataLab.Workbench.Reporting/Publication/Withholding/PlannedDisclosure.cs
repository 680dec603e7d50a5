using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// Which planned analyses of parts of the cohort may be published. A part together with the whole tells of those outside
/// it, and parts of one kind together tell of those in none: these must be many enough too.
/// </summary>
internal static class PlannedDisclosure
{
    private const string TooFew = "Too few people are in this part, or have anyone similar enough to be compared with.";
    private const string TellsOutcome = "So few people reoffended, or did not, that a rate would tell how many.";
    private const string TellsOthers = "So few people are outside this part, or outside the parts of its kind together, that results about them could be worked out.";

    /// <summary>Every planned analysis, with why it is not shown; empty for one that is.</summary>
    public static IReadOnlyList<(PlannedComparison Planned, string WhyNot)> Of(AnalysisResults results)
    {
        var settings = results.Request.Settings.Disclosure;
        var whole = PeopleCount.Of(results.Main);
        var decided = results.Planned.Select(planned => (Planned: planned, WhyNot: Why(planned, whole, settings))).ToList();
        foreach (var kind in decided.Where(entry => entry.WhyNot.Length == 0).GroupBy(entry => KindOf(entry.Planned.Plan), StringComparer.Ordinal).ToList())
        {
            // The smallest first, until those in none of the parts that are left are nobody or many.
            var parts = kind.Select(entry => entry.Planned).OrderBy(planned => planned.Comparison!.Matched.TreatedMatched).ThenBy(planned => planned.Plan.Id, StringComparer.Ordinal).ToList();
            while (parts.Count > 1 && (whole - parts.Aggregate(default(PeopleCount), (sum, part) => sum + PeopleCount.Of(part.Comparison!))).IsTelling(settings))
            {
                decided[decided.FindIndex(entry => entry.Planned == parts[0])] = (parts[0], TellsOthers);
                parts.RemoveAt(0);
            }
        }

        return decided;
    }

    private static string Why(PlannedComparison planned, PeopleCount whole, DisclosureSettings settings)
    {
        if (planned.Comparison is not { } comparison || !settings.AllowsGroup(comparison.Matched.TreatedMatched)) return TooFew;
        var part = PeopleCount.Of(comparison);
        if (part.TellsOutcome(settings) || PeopleCount.OfComparison(comparison).TellsOutcome(settings)) return TellsOutcome;
        return (whole - part).IsTelling(settings) ? TellsOthers : "";
    }

    /// <summary>Parts of one kind exclude each other: those by the same column.</summary>
    public static string KindOf(PlannedAnalysis plan) => AnalysisFilter.Parse(plan.Filter)?.Name ?? plan.Filter;
}
