using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// Which runs of assessed people may be published beside that of everyone. Everyone less the assessed are the people without
/// an assessment, and the two runs of assessed people differ by the few who found nobody similar in one of them.
/// </summary>
internal static class AssessmentDisclosure
{
    private const string TooFew = "Too few people have an assessment, or have anyone similar enough to be compared with.";
    private const string TellsOthers = "So few people have no assessment, or reoffended, or did not, that results about them could be worked out.";

    /// <summary>The runs of assessed people, with why one is not shown; empty for one that is.</summary>
    /// <param name="results">The results.</param>
    public static IReadOnlyList<(AssessmentRun Run, string WhyNot)> Of(AnalysisResults results) =>
        [.. results.Assessments.Where(run => run.Use is not AssessmentUse.Everyone).Select(run => (run, Why(run, results)))];

    /// <summary>The size of a run, withheld where it differs from that of another by a few people.</summary>
    /// <param name="run">A run that is shown.</param>
    /// <param name="shown">All runs of assessed people that are shown.</param>
    /// <param name="settings">Settings.</param>
    public static SuppressedCount SizeOf(AssessmentRun run, IEnumerable<AssessmentRun> shown, DisclosureSettings settings)
    {
        var people = run.Comparison!.Matched.TreatedMatched;
        return shown.Select(other => Math.Abs(other.Comparison!.Matched.TreatedMatched - people)).Any(difference => difference > 0 && difference < settings.MinimumCell)
            ? SuppressedCount.Withheld
            : SuppressedCount.Shown(people);
    }

    private static string Why(AssessmentRun run, AnalysisResults results)
    {
        var settings = results.Request.Settings.Disclosure;
        if (run.Comparison is not { } comparison || !settings.AllowsGroup(comparison.Matched.TreatedMatched)) return TooFew;
        var (whole, part) = (PeopleCount.Of(results.Main), PeopleCount.Of(comparison));
        return part.TellsOutcome(settings) || PeopleCount.OfComparison(comparison).TellsOutcome(settings) || (whole - part).IsTelling(settings) ? TellsOthers : "";
    }
}
