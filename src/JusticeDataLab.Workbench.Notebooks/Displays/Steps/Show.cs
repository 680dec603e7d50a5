using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Pipeline.Further;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Reviews;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps.Linkage;
using JusticeDataLab.Workbench.Notebooks.PeerReview;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>
/// Shows the result of each step in a notebook: a heading, key numbers, a table, a figure where one says more. Counts
/// and shares only; rows are shown where a person must decide on them, under pseudonyms and without names.
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

    /// <summary>What the linkage model holds about each level of agreement.</summary>
    /// <param name="linked">The links.</param>
    public static Display LinkageModel(LinkedCohort linked) => LinkageModelView.Of(linked);

    /// <summary>Which pairs were compared, and what each blocking rule brought.</summary>
    /// <param name="linked">The links.</param>
    public static Display Blocking(LinkedCohort linked) => LinkageModelView.Blocking(linked);

    /// <summary>How the weight of one pair comes about; it holds no name and no identifier.</summary>
    /// <param name="pair">The pair; null when there is none to show.</param>
    /// <param name="name">Name of the drawing where a notebook has several: a letter, then letters, digits or hyphens.</param>
    public static Display Pair(PairWeight? pair, string name = "waterfall") =>
        pair is null ? Display.Titled("The weight of one pair").Note("Nobody was linked by weight.") : LinkageModelView.Pair(pair, name);

    /// <summary>The links that wait for a person: what agrees and what differs, nobody's name.</summary>
    /// <param name="book">The review.</param>
    public static Display Review(ReviewBook book) => ReviewView.Of(book);

    /// <summary>Who is less likely to be linked.</summary>
    /// <param name="bias">Share linked by group.</param>
    public static Display LinkageBias(LinkageBias bias) => LinkageQualityView.Bias(bias);

    /// <summary>Two engines on one cohort.</summary>
    /// <param name="engines">The comparison.</param>
    public static Display Engines(EngineComparison engines) => LinkageQualityView.Engines(engines);

    /// <summary>Links compared with the truth, where it is known.</summary>
    /// <param name="accuracy">The comparison.</param>
    /// <param name="settings">Settings that the links were made with.</param>
    public static Display LinkageAccuracy(LinkageAccuracy accuracy, LinkageSettings settings) => LinkageQualityView.Accuracy(accuracy, settings);

    /// <summary>Who was lost in linking, where the truth is known.</summary>
    /// <param name="accuracy">Links compared with the truth.</param>
    public static Display LinkageLosses(LinkageAccuracy accuracy) => LinkageQualityView.Losses(accuracy);

    /// <summary>Whether probabilities of links mean what they say, where the truth is known.</summary>
    /// <param name="calibration">Bands of probability.</param>
    public static Display Calibration(Calibration calibration) => LinkageQualityView.Calibrated(calibration);

    /// <summary>The index dates and start lags.</summary>
    /// <param name="indexed">The indexed cohort.</param>
    public static Display Index(IndexedCohort indexed) => IndexView.Of(indexed);

    /// <summary>Who was lost on the way, and why.</summary>
    /// <param name="attrition">The attrition table.</param>
    public static Display Attrition(AttritionTable attrition) => AttritionView.Of(attrition);

    /// <summary>People of the cohort who were analysed, beside those who were not.</summary>
    /// <param name="profile">The profile.</param>
    public static Display Profile(TreatmentProfile profile) => PersonView.Of(profile);

    /// <summary>How the analysis came to treat one person as it did. A row of a person: for checking, not for keeping in a notebook of real data.</summary>
    /// <param name="person">The explanation.</param>
    public static Display Person(PersonExplanation person) => PersonView.Of(person);

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

    /// <summary>Specifications side by side on balance and on people, without a look at outcomes.</summary>
    /// <param name="results">The search.</param>
    public static Display Search(IReadOnlyList<SpecificationResult> results) => SearchView.Of(results);

    /// <summary>Balance on the chance of reoffending, with the match fixed.</summary>
    /// <param name="prognosis">The balance; null when it could not be judged.</param>
    public static Display Prognosis(PrognosticBalance? prognosis) => BalanceView.Prognosis(prognosis);

    /// <summary>How the planned analyses of parts of the cohort match, without a look at outcomes.</summary>
    /// <param name="analysis">The analysis of the whole cohort.</param>
    public static Display PlannedMatches(RequestAnalysis analysis) => PlannedView.Matches(analysis);

    /// <summary>The headline of the planned analyses of parts of the cohort.</summary>
    /// <param name="planned">What came of them.</param>
    public static Display PlannedOutcomes(IReadOnlyList<PlannedComparison> planned) => PlannedView.Outcomes(planned);

    /// <summary>The eleven measures compared.</summary>
    /// <param name="outcomes">The compared measures.</param>
    public static Display Outcomes(OutcomeResults outcomes) => OutcomesView.Of(outcomes);

    /// <summary>One measure under every variance convention.</summary>
    /// <param name="result">The compared measure.</param>
    public static Display Conventions(OutcomeResult result) => OutcomesView.Conventions(result);

    /// <summary>The reoffending rate by the analyses that stand beside the marked test.</summary>
    /// <param name="further">Their results.</param>
    public static Display FurtherRate(FurtherResults further) => FurtherView.Rate(further);

    /// <summary>The number of reoffences by models of counts.</summary>
    /// <param name="further">Their results.</param>
    public static Display FurtherCounts(FurtherResults further) => FurtherView.Counts(further);

    /// <summary>Time to the first reoffence over everyone, beside the mean among reoffenders.</summary>
    /// <param name="further">Curves, mean times and hazard ratio.</param>
    /// <param name="outcomes">The compared measures.</param>
    public static Display FurtherTime(FurtherResults further, OutcomeResults outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return FurtherView.Time(further, outcomes[OutcomeMeasure.DaysToFirstReoffence]);
    }

    /// <summary>The planned tests with p values that allow for one another, and the others apart.</summary>
    /// <param name="further">The results.</param>
    public static Display Family(FurtherResults further) => FurtherView.Family(further);

    /// <summary>What the people submitted and those analysed could find, and what the interval rules out.</summary>
    /// <param name="further">The results.</param>
    public static Display Precision(FurtherResults further) => FurtherView.Precision(further);

    /// <summary>How strong an unrecorded characteristic would have to be to explain the headline away.</summary>
    /// <param name="results">How firm the headline is.</param>
    public static Display HiddenDifference(SensitivityResults results) => SensitivityView.Hidden(results);

    /// <summary>Negative controls: differences that the service cannot have caused.</summary>
    /// <param name="results">How firm the headline is.</param>
    public static Display Placebos(SensitivityResults results) => SensitivityView.Placebos(results.Placebos);

    /// <summary>The headline under other choices: a specification curve, one covariate less, trimming.</summary>
    /// <param name="results">How firm the headline is.</param>
    public static Display OtherChoices(SensitivityResults results) => SensitivityView.Choices(results);

    /// <summary>What can and cannot be said.</summary>
    /// <param name="conclusions">Gates and words.</param>
    public static Display Conclusions(AnalysisConclusions conclusions) => ConclusionsView.Of(conclusions);

    /// <summary>A saved run: what was written, and what to open.</summary>
    /// <param name="run">The run.</param>
    public static Display Run(RunSummary run) => RunView.Of(run);

    /// <summary>The publication of a saved run in short: its main result, what it holds, and which cells it withholds.</summary>
    /// <param name="run">The run.</param>
    public static Display Report(RunSummary run) => ReportView.Of(run.Report);

    /// <summary>What the checks of a saved run's publication found.</summary>
    /// <param name="run">The run.</param>
    public static Display Checks(RunSummary run) => ChecksView.Of(run.Checks);

    /// <summary>Every setting with where it comes from.</summary>
    /// <param name="analysis">The analysis.</param>
    public static Display Settings(RequestAnalysis analysis) => RequestView.Settings(analysis);

    /// <summary>A run made again beside the run as it was saved.</summary>
    /// <param name="reproduction">The comparison.</param>
    /// <param name="all">Whether what agrees is shown too.</param>
    public static Display Reproduction(Reproduction reproduction, bool all = false) => PeerReviewView.Of(reproduction, all);

    /// <summary>Two runs side by side.</summary>
    /// <param name="runs">The differences.</param>
    /// <param name="all">Whether every fact is shown, or those of the analysis that is published.</param>
    public static Display Differences(RunDifferences runs, bool all = false) => PeerReviewView.Of(runs, all);

    /// <summary>Who has signed a run, whether the sign-offs hold, and what is still needed before release.</summary>
    /// <param name="state">The state of the sign-offs.</param>
    public static Display SignOffs(SignOffState state) => AssuranceView.Of(state);

    /// <summary>A log of a request.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="broken">Where its chain is broken, in words; null when it is whole.</param>
    public static Display Log(string name, IReadOnlyList<LogEntry> entries, string? broken = null) => AssuranceView.Of(name, entries, broken);

    /// <summary>The headline by a second path.</summary>
    /// <param name="check">The cross-check.</param>
    public static Display CrossCheck(CrossCheck check) => AssuranceView.Of(check);

    /// <summary>The three runs with and without assessments side by side.</summary>
    /// <param name="runs">The runs.</param>
    public static Display Assessments(IReadOnlyList<AssessmentRun> runs) => AssessmentView.Of(runs);
}
