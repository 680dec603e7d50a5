using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline.Further;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Sensitivity;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>
/// One request, step by step. Each step takes the result of the steps before it and its own settings; ask for any of
/// them and those it needs are done first, once.
/// </summary>
[TypeFormatterSource]
public sealed class RequestAnalysis
{
    private readonly IProgress<StepProgress>? _progress;
    private readonly StepCache _cache;
    private readonly CancellationToken _cancellation;
    private readonly PlannedAnalysis? _plan;
    private readonly AssessmentUse _assessments;

    /// <summary>Sets up an analysis; nothing is computed yet.</summary>
    /// <param name="inputs">Request, cohort file and administrative data.</param>
    /// <param name="progress">Told when a step begins and ends.</param>
    /// <param name="cancellation">Stops long steps.</param>
    /// <exception cref="ArgumentException">The settings cannot be worked with: every problem is told.</exception>
    public RequestAnalysis(AnalysisInputs inputs, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default)
        : this(inputs, null, AssessmentUse.Everyone, progress, new StepCache(), cancellation)
    {
    }

    private RequestAnalysis(
        AnalysisInputs inputs, PlannedAnalysis? plan, AssessmentUse assessments, IProgress<StepProgress>? progress, StepCache cache, CancellationToken cancellation)
    {
        SettingsRules.Require(inputs.Request.Settings);
        Inputs = inputs;
        _plan = plan;
        _assessments = assessments;
        _progress = progress;
        _cache = cache;
        _cancellation = cancellation;
    }

    /// <summary>What the analysis starts from.</summary>
    public AnalysisInputs Inputs { get; }

    private AnalysisSettings Settings => Inputs.Request.Settings;

    /// <summary>The same analysis with other settings; steps that do not depend on what changed are not done again.</summary>
    /// <param name="change">Changes the settings.</param>
    /// <exception cref="ArgumentException">The settings cannot be worked with: every problem is told.</exception>
    public RequestAnalysis With(Func<AnalysisSettings, AnalysisSettings> change) =>
        new(Inputs with { Request = Inputs.Request with { Settings = change(Settings) } }, _plan, _assessments, _progress, _cache, _cancellation);

    /// <summary>
    /// The same analysis of a part of the cohort. Submission, links and index disposals are those of the whole; from the
    /// analysis set on everything is the part's own.
    /// </summary>
    /// <param name="plan">Which part.</param>
    public RequestAnalysis Of(PlannedAnalysis plan) => new(Inputs, plan, AssessmentUse.Everyone, _progress, _cache, _cancellation);

    /// <summary>The same analysis of people with an assessment of risks and needs, or of everyone.</summary>
    /// <param name="use">Who, and whether what the assessment says is among the covariates.</param>
    public RequestAnalysis With(AssessmentUse use) => new(Inputs, _plan, use, _progress, _cache, _cancellation);

    /// <summary>Checks the submission.</summary>
    public SubmissionReview Validate() => Step(AnalysisStep.Validate, () =>
        SubmissionValidator.Review(Inputs.Cohort, SubmissionContext.Of(Inputs.Request, Inputs.CaseByCaseDecision, Inputs.Data.Snapshot), Settings.Submission));

    /// <summary>Finds the people in the administrative data.</summary>
    /// <exception cref="AnalysisStoppedException">The submission must be returned.</exception>
    public LinkedCohort Link() => Step(AnalysisStep.Link, () =>
    {
        var review = Validate();
        Stops.WhenReturned(review);
        return PeopleLinker.Link(review.Records, review.SetAside, Inputs.Data, Inputs.Keyring, Settings.Linkage, Inputs.ClericalDecisions, _cancellation);
    });

    /// <summary>Finds the sentence that starts each person's clock.</summary>
    public IndexedCohort Locate() => Step(AnalysisStep.Locate, () =>
        CohortIndexing.Locate(Validate().Records, Link(), Inputs.Data, Inputs.Request.Delivery, Settings.Index, Settings.Covariates));

    /// <summary>Applies eligibility, forms the comparison pool, measures covariates and outcomes.</summary>
    /// <remarks>
    /// A part that a column of the file makes gets a pool of its own, because pool people are given lags of the part's
    /// treated. A part that a covariate makes is cut from the whole, treated and pool alike.
    /// </remarks>
    public AnalysisSet BuildAnalysisSet() =>
        Step(AnalysisStep.BuildAnalysisSet, () => Everyone().WithoutAbsentLevels(Settings.Covariates.RareLevelMinimum));

    private AnalysisSet Everyone()
    {
        if (_assessments is not AssessmentUse.Everyone) return With(AssessmentUse.Everyone).BuildAnalysisSet().OnlyAssessed();
        if (_plan is null) return Build(Validate(), Link(), Locate());
        // A submission with a filter that cannot be used is returned before this.
        var filter = AnalysisFilter.Parse(_plan.Filter)!;
        if (CohortPart.Of(Inputs.Cohort, filter) is { } part)
        {
            var (review, linked, indexed) = part.Of(Validate(), Link(), Locate());
            return Build(review, linked, indexed);
        }

        var whole = Whole.BuildAnalysisSet();
        Stops.WhenFilterIsLeftOut(whole, filter);
        return whole.Only(filter);
    }

    /// <summary>Covariates as columns of numbers.</summary>
    public AnalysisDesign Design() => Step(AnalysisStep.LayOutCovariates, () => AnalysisDesign.Of(BuildAnalysisSet(), Settings.Covariates, _assessments is AssessmentUse.AssessedWith));

    /// <summary>Fits the propensity model.</summary>
    /// <exception cref="AnalysisStoppedException">Nobody, or too few, can be analysed.</exception>
    public PropensityModel FitPropensity() => Score().Model;

    /// <summary>The analysis set with its propensity model.</summary>
    /// <exception cref="AnalysisStoppedException">Nobody, or too few, can be analysed.</exception>
    public ScoredSet Score()
    {
        // Outside the step: a stop must not depend on whether the model was fitted before under another minimum.
        var set = BuildAnalysisSet();
        Stops.WhenTooFewLeft(set, Settings.Conclusions.MinimumMatched);
        return Step(AnalysisStep.FitPropensity, () => new ScoredSet(
            set, Design(), PropensityFit.Of([.. Design().Matrix.Columns, .. PropensityFit.Terms(Design(), Settings.Propensity)], set.Treated, Settings.Propensity)));
    }

    /// <summary>Forms the comparison group.</summary>
    /// <exception cref="AnalysisStoppedException">Too few people have someone to be compared with.</exception>
    public MatchedSample Match()
    {
        var scored = Score();
        var matched = Step(AnalysisStep.Match, () => scored.Match(Settings.Matching));
        Stops.WhenTooFewMatched(matched, Settings.Conclusions.MinimumMatched);
        return matched;
    }

    /// <summary>
    /// Tries further terms of the model and ways of matching side by side, without outcomes and without a stepwise search.
    /// The choice is the analyst's: it is written into the settings and the log of decisions.
    /// </summary>
    /// <param name="termSets">Sets of further terms, each tried; an empty one stands for none.</param>
    /// <param name="matching">Ways of matching, each tried with every set.</param>
    /// <exception cref="ArgumentException">A term cannot be read, or there is nothing to try.</exception>
    public IReadOnlyList<SpecificationResult> Search(IReadOnlyList<IReadOnlyList<string>> termSets, IReadOnlyList<MatchingSettings> matching)
    {
        ArgumentNullException.ThrowIfNull(termSets);
        var (set, design) = (BuildAnalysisSet(), Design());
        Stops.WhenTooFewLeft(set, Settings.Conclusions.MinimumMatched);
        var subject = new MatchingSpecification
        {
            Treated = set.Treated,
            Covariates = design.Matrix.Columns,
            Stratum = Strata.Number([.. set.People.Select(person => person.Stratum)]),
            Calipers = AnalysisCalipers.Of(set, Settings.Matching),
            Propensity = Settings.Propensity,
            Balance = Settings.Balance,
        };
        TermSet Set(IReadOnlyList<string> terms) => new(string.Join(' ', terms), PropensityFit.Terms(design, Settings.Propensity with { Terms = terms }));
        return SpecificationSearch.Run(subject, new SpecificationGrid([.. termSets.Select(Set)], matching));
    }

    /// <summary>Losses on the way, matching included.</summary>
    public AttritionTable Attrition() => BuildAnalysisSet().Attrition.Then(
        new AttritionStep(AttritionReason.NoComparisonWithinCaliper, Match().Unmatched.Count, null));

    /// <summary>Judges how alike the groups are, before and after matching.</summary>
    public BalanceTable AssessBalance() => Step(AnalysisStep.AssessBalance, () =>
        BalanceTable.Assess(Design().Matrix.Columns, BuildAnalysisSet().Treated, Match().Weights, FitPropensity().Scores, Settings.Balance));

    /// <summary>Compares the eleven measures between the treatment group and the matched comparison group.</summary>
    public OutcomeResults CompareOutcomes() => Step(AnalysisStep.CompareOutcomes, () =>
        OutcomeComparisons.All(BuildAnalysisSet(), Match().Weights, Settings.Inference));

    /// <summary>
    /// Balance on the chance of reoffending as the comparison pool shows it. It reads outcomes of the pool: look at it when
    /// the match is fixed, never to choose one. Null when all of the pool reoffended, or nobody.
    /// </summary>
    public PrognosticBalance? AssessPrognosis() => Step(AnalysisStep.AssessPrognosis, () => new OptionalPrognosis(
        Score().Prognosis is { } score ? PrognosticBalance.Assess(score, BuildAnalysisSet().Treated, Match().Weights, Settings.Balance) : null)).Prognosis;

    /// <summary>
    /// What stands beside the marked tests: adjusted effects, models of counts, time to the first reoffence over everyone,
    /// adjusted p values, precision. No sentence of the publication follows from it.
    /// </summary>
    public FurtherResults AnalyseFurther() => Step(AnalysisStep.AnalyseFurther, () => FurtherAnalyses.Of(
        Score(), Match().Weights,
        PlannedTests.Of(CompareOutcomes(), _plan is null ? ComparePlanned() : [], Settings.Inference),
        Attrition().Submitted, Settings.Inference, Settings.Seed));

    /// <summary>
    /// The measures compared with the whole pool, unmatched: what would have been said without matching. For checking,
    /// never for publication.
    /// </summary>
    public OutcomeResults CompareUnmatched() => Step(AnalysisStep.CompareUnmatched, () =>
    {
        var set = BuildAnalysisSet();
        return OutcomeComparisons.All(set, [.. set.People.Select(_ => 1.0)], Settings.Inference);
    });

    /// <summary>
    /// How firm the headline is. Nothing that is published depends on it, so <see cref="Run"/> leaves it out: it fits some
    /// fifty models.
    /// </summary>
    public SensitivityResults AssessSensitivity() => Step(AnalysisStep.AssessSensitivity, () => SensitivityResults.Of(
        Score(), Match().Weights, Settings, Inputs.Data, Inputs.Keyring, cancellation: _cancellation));

    /// <summary>Applies the gates and finds the words.</summary>
    public AnalysisConclusions Conclude() => AnalysisConclusions.Of(
        CompareOutcomes(), ConclusionSubjects.Of(Inputs.Request, AssessBalance(), Attrition()), Settings.Conclusions, Settings.Disclosure);

    /// <summary>Does every step and gathers the results.</summary>
    /// <exception cref="AnalysisStoppedException">The data do not allow the analysis to go on.</exception>
    public AnalysisResults Run() => new()
    {
        RunId = Inputs.Identity.RunId,
        Tool = ToolIdentity.Current,
        Request = Inputs.Request,
        Snapshot = Inputs.Data.Snapshot,
        Inputs = Inputs.Fingerprints,
        DecisionsHash = Inputs.DecisionsHash,
        Submission = Validate(),
        Linked = Link(),
        Indexed = Locate(),
        Main = Compare(),
        Planned = ComparePlanned(),
        Assessments = CompareAssessed(),
        Further = AnalyseFurther(),
    };

    /// <summary>The planned analyses of parts of the cohort, each with a model and a match of its own.</summary>
    public IReadOnlyList<PlannedComparison> ComparePlanned() => [.. Inputs.Request.Analyses.Select(Planned)];

    /// <summary>
    /// The three runs with and without assessments: everyone; people with an assessment; the same people, compared on
    /// what it says too. Empty when nobody was assessed.
    /// </summary>
    public IReadOnlyList<AssessmentRun> CompareAssessed() =>
        BuildAnalysisSet().People.Any(person => person.Assessed) ? [.. Enum.GetValues<AssessmentUse>().Select(Assessed)] : [];

    /// <summary>From the analysis set to the outcomes.</summary>
    /// <exception cref="AnalysisStoppedException">The data do not allow the analysis to go on.</exception>
    public MatchedComparison Compare() => new()
    {
        AnalysisSet = BuildAnalysisSet(),
        Design = Design(),
        Propensity = FitPropensity(),
        Matched = Match(),
        Attrition = Attrition(),
        Balance = AssessBalance(),
        Outcomes = CompareOutcomes(),
        Unmatched = CompareUnmatched(),
        Prognosis = AssessPrognosis(),
    };

    // Too few people in a part say something about the part; they do not stop the rest.
    private PlannedComparison Planned(PlannedAnalysis plan)
    {
        var (comparison, whyNot) = Of(plan).CompareIfAllowed();
        return new PlannedComparison(plan, comparison, whyNot);
    }

    private AssessmentRun Assessed(AssessmentUse use)
    {
        var (comparison, whyNot) = With(use).CompareIfAllowed();
        return new AssessmentRun(use, comparison, whyNot);
    }

    private (MatchedComparison? Comparison, string WhyNot) CompareIfAllowed()
    {
        try
        {
            return (Compare(), "");
        }
        catch (AnalysisStoppedException stopped) when (stopped.Step is AnalysisStep.BuildAnalysisSet or AnalysisStep.Match)
        {
            return (null, stopped.Message);
        }
    }

    private RequestAnalysis Whole => new(Inputs, null, AssessmentUse.Everyone, _progress, _cache, _cancellation);

    private AnalysisSet Build(SubmissionReview review, LinkedCohort linked, IndexedCohort indexed) =>
        AnalysisSetBuilder.Build(review, linked, indexed, Inputs.Data, Inputs.Keyring, AnalysisSetRules.Of(Inputs.Request), _cancellation);

    private T Step<T>(AnalysisStep step, Func<T> compute)
        where T : class => _cache.Get(KeyOf(step), () =>
        {
            var planned = IsOfPart(step) ? NameOfPart : "";
            _progress?.Report(new StepProgress(step, Done: false, planned));
            var result = compute();
            _progress?.Report(new StepProgress(step, Done: true, planned));
            return result;
        });

    // A step depends on the inputs and on the settings of its own section and of the sections before it.
    private string KeyOf(AnalysisStep step) => StableHash.Hex([
        step.ToString(),
        Inputs.Request.Id,
        CodeText.Of(Inputs.Request.Delivery),
        IsOfPart(step) ? $"{_plan?.Filter}\n{CodeText.Of(_assessments)}" : "",
        .. SettingsCatalogue.Describe(Settings)
            .Where(entry => StepSections.DependsOn(step, entry.Section))
            .Select(entry => $"{entry.Section}.{entry.Name}={entry.Value}"),
    ]);

    private bool IsOfPart(AnalysisStep step) =>
        (_plan is not null || _assessments is not AssessmentUse.Everyone) && step >= AnalysisStep.BuildAnalysisSet;

    private string NameOfPart => string.Join(' ', new[] { _plan?.Id, _assessments is AssessmentUse.Everyone ? null : CodeText.Of(_assessments) }.OfType<string>());

    private sealed record OptionalPrognosis(PrognosticBalance? Prognosis);
}
