using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The points at which the data may not allow the analysis to go on.</summary>
internal static class Stops
{
    private static readonly string[] MorePeople =
    [
        "Include everyone the service has worked with in the period.",
        "Cover several years of the same service.",
        "Cover several sites of the same service.",
    ];

    public static void WhenReturned(SubmissionReview review)
    {
        if (review.Decision is not SubmissionDecision.Returned) return;
        // What concerns the whole file says more than any single row; several rows are summed up by their rule.
        var findings = review.Findings.Where(finding => finding.Severity is FindingSeverity.Error).ToList();
        var about = findings.Where(finding => finding.Row is null).Select(finding => finding.Message).DefaultIfEmpty(
            $"{review.RowsWithErrors} rows have errors.");
        IEnumerable<string> remedies = review.Advice.Count > 0 ? review.Advice : findings.Where(finding => finding.Row is null).Select(finding => finding.Remedy);
        throw new AnalysisStoppedException(
            AnalysisStep.Validate,
            $"The submission must be returned to the organisation. {string.Join(" ", about.Distinct(StringComparer.Ordinal))}",
            [.. remedies.Distinct(StringComparer.Ordinal)]);
    }

    public static void WhenTooFewLeft(AnalysisSet set, int minimum)
    {
        if (set.TreatedCount >= minimum && set.PoolCount >= minimum) return;
        throw new AnalysisStoppedException(
            AnalysisStep.BuildAnalysisSet,
            FormattableString.Invariant($"{set.TreatedCount} people and a comparison pool of {set.PoolCount} are left to analyse; at least {minimum} of each are needed. The attrition table says where the others were lost."),
            MorePeople);
    }

    public static void WhenFilterIsLeftOut(AnalysisSet whole, AnalysisFilter filter)
    {
        if (whole.CategoricalOf(filter) is not null) return;
        throw new AnalysisStoppedException(
            AnalysisStep.BuildAnalysisSet,
            $"The filter is about the covariate '{filter.Name}', which this request leaves out.",
            ["Take the covariate back in, or leave the planned analysis out."]);
    }

    public static void WhenTooFewMatched(MatchedSample matched, int minimum)
    {
        if (matched.TreatedMatched >= minimum) return;
        throw new AnalysisStoppedException(
            AnalysisStep.Match,
            FormattableString.Invariant($"{matched.TreatedMatched} people have someone to be compared with; at least {minimum} are needed before anything is published."),
            ["Look at the overlap of the scores: a wider caliper or fewer exact strata may find comparisons, at a price in balance.", .. MorePeople]);
    }
}
