using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>
/// Shows the result of each step in a notebook: a heading, key numbers, a table, a figure where one says more. Counts
/// and shares only; rows of people are never shown.
/// </summary>
public static class Show
{
    /// <summary>The request that is being worked.</summary>
    /// <param name="session">The open request.</param>
    public static Display Request(RequestSession session) => RequestView.Of(session);

    /// <summary>The checks of the submission, rule by rule.</summary>
    /// <param name="review">The review.</param>
    public static Display Submission(SubmissionReview review) => SubmissionView.Of(review);

    /// <summary>The letter that can be sent to the organisation.</summary>
    /// <param name="review">The review.</param>
    public static Display Feedback(SubmissionReview review) => SubmissionView.Letter(review);

    /// <summary>Who was found, and how.</summary>
    /// <param name="linked">The links.</param>
    public static Display Links(LinkedCohort linked) => LinkageView.Of(linked);

    /// <summary>The index dates and start lags.</summary>
    /// <param name="indexed">The indexed cohort.</param>
    public static Display Index(IndexedCohort indexed) => IndexView.Of(indexed);

    /// <summary>Who was lost on the way, and why.</summary>
    /// <param name="attrition">The attrition table.</param>
    public static Display Attrition(AttritionTable attrition) => AttritionView.Of(attrition);

    /// <summary>The comparison pool and the covariates.</summary>
    /// <param name="set">The analysis set.</param>
    public static Display Pool(AnalysisSet set) => PoolView.Of(set);

    /// <summary>How the groups differ before matching.</summary>
    /// <param name="set">The analysis set.</param>
    public static Display RawDifferences(AnalysisSet set) => PoolView.Differences(set);

    /// <summary>The propensity model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="design">The columns it was fitted on.</param>
    public static Display Propensity(PropensityModel model, AnalysisDesign design) => PropensityView.Of(model, design);

    /// <summary>The scores of both groups before and after matching.</summary>
    /// <param name="model">The model.</param>
    /// <param name="set">The analysis set.</param>
    /// <param name="matched">The matched sample.</param>
    public static Display Overlap(PropensityModel model, AnalysisSet set, MatchedSample matched) => PropensityView.Overlap(model, set, matched);

    /// <summary>The matched sample.</summary>
    /// <param name="matched">The matched sample.</param>
    public static Display Match(MatchedSample matched) => MatchView.Of(matched);

    /// <summary>Balance before and after matching.</summary>
    /// <param name="balance">The balance table.</param>
    public static Display Balance(BalanceTable balance) => BalanceView.Of(balance);

    /// <summary>The eleven measures compared.</summary>
    /// <param name="outcomes">The compared measures.</param>
    public static Display Outcomes(OutcomeResults outcomes) => OutcomesView.Of(outcomes);

    /// <summary>One measure under every variance convention.</summary>
    /// <param name="result">The compared measure.</param>
    public static Display Conventions(OutcomeResult result) => OutcomesView.Conventions(result);

    /// <summary>Whether the headline depends on the caliper.</summary>
    /// <param name="variants">The headline under several calipers.</param>
    public static Display Calipers(IReadOnlyList<CaliperVariant> variants) => OutcomesView.Calipers(variants);

    /// <summary>What can and cannot be said.</summary>
    /// <param name="conclusions">Gates and words.</param>
    public static Display Conclusions(AnalysisConclusions conclusions) => ConclusionsView.Of(conclusions);

    /// <summary>A saved run: what was written, and what to open.</summary>
    /// <param name="run">The run.</param>
    public static Display Run(RunSummary run) => RunView.Of(run);

    /// <summary>Every setting with where it comes from.</summary>
    /// <param name="analysis">The analysis.</param>
    public static Display Settings(RequestAnalysis analysis) => RequestView.Settings(analysis);
}
