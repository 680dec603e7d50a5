using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The facts of each step: the numbers that another run must reproduce.</summary>
public static class StepFacts
{
    // Mathematical functions differ in their last digits between machines; counts and decisions do not.
    private const double Tolerance = 1e-8;

    /// <summary>Facts of the submission.</summary>
    /// <param name="review">The review.</param>
    public static IEnumerable<Fact> Of(SubmissionReview review) =>
    [
        Fact.Text("validate.decision", review.DecisionCode),
        Fact.Count("validate.rows", review.RowCount, "rows"),
        Fact.Count("validate.distinct_people", review.DistinctPeople),
        Fact.Count("validate.errors", review.Count(FindingSeverity.Error), "findings"),
        Fact.Count("validate.warnings", review.Count(FindingSeverity.Warning), "findings"),
        .. review.CountsByRule.Select(rule => Fact.Count($"validate.rule.{rule.Key}", rule.Value, "findings")),
    ];

    /// <summary>Facts of linking.</summary>
    /// <param name="linked">The links.</param>
    public static IEnumerable<Fact> Of(LinkedCohort linked) =>
    [
        Fact.Count("link.register_people", linked.RegisterPeople),
        .. Enum.GetValues<LinkStatus>().Select(status => Fact.Count($"link.status.{CodeText.Of(status)}", linked.CountOf(status), "rows")),
        .. linked.Model is { } trained ? Of(trained, linked) : Enum.GetValues<LinkPass>().Select(pass => Fact.Count($"link.pass.{CodeText.Of(pass)}", linked.LinkedBy(pass), "rows")),
        Fact.Count("link.pool_exclusions", linked.PoolExclusionCount),
    ];

    private static IEnumerable<Fact> Of(TrainedModel trained, LinkedCohort linked) =>
    [
        Fact.Number("link.on_register", trained.OnRegister, "share", Tolerance),
        Fact.Text("link.converged", trained.Converged ? "yes" : "no"),
        Fact.Number("link.expected_false_links", linked.ExpectedFalseLinks ?? 0, "rows", Tolerance),
        Fact.Count("link.compared_pairs", linked.Blocking?.ComparedPairs ?? 0, "pairs"),
    ];

    /// <summary>Facts of finding index disposals.</summary>
    /// <param name="cohort">The indexed cohort.</param>
    public static IEnumerable<Fact> Of(IndexedCohort cohort) =>
    [
        Fact.Count("index.located", cohort.People.Count),
        Fact.Count("index.without_sentence", cohort.WithoutSentence),
        Fact.Count("index.outside_window", cohort.OutsideWindow),
        Fact.Count("index.with_start_lag", cohort.People.Count(person => person.StartLagDays > 0)),
    ];

    /// <summary>Facts of the analysis set.</summary>
    /// <param name="set">The analysis set.</param>
    public static IEnumerable<Fact> Of(AnalysisSet set) =>
    [
        Fact.Count("analysis.treated", set.TreatedCount),
        Fact.Count("analysis.pool", set.PoolCount),
        .. Of(set.Attrition),
    ];

    /// <summary>How far the groups differ before matching.</summary>
    /// <param name="set">The analysis set.</param>
    public static IEnumerable<Fact> BeforeMatching(AnalysisSet set)
    {
        double[] differences = [.. RawBalance.Of(set).Select(row => Math.Abs(row.Before.SmdPooled ?? 0))];
        return
        [
            Fact.Number("raw.largest_smd", differences.Max(), "standard deviations", Tolerance),
            Fact.Count("raw.over_10_percent", differences.Count(difference => difference > 0.1), "rows"),
            Fact.Count("raw.over_25_percent", differences.Count(difference => difference > 0.25), "rows"),
        ];
    }

    /// <summary>Facts of the losses on the way.</summary>
    /// <param name="attrition">The attrition table.</param>
    public static IEnumerable<Fact> Of(AttritionTable attrition) =>
    [
        Fact.Count("attrition.submitted", attrition.Submitted, "rows"),
        Fact.Count("attrition.pool_start", attrition.PoolStart),
        .. attrition.Steps.SelectMany(Of),
    ];

    /// <summary>Facts of one loss.</summary>
    /// <param name="step">Whom it concerned.</param>
    public static IEnumerable<Fact> Of(AttritionStep step) =>
    [
        .. step.Cohort is { } cohort ? [Fact.Count($"attrition.{CodeText.Of(step.Reason)}.cohort", cohort)] : Array.Empty<Fact>(),
        .. step.Pool is { } pool ? [Fact.Count($"attrition.{CodeText.Of(step.Reason)}.pool", pool)] : Array.Empty<Fact>(),
    ];

    /// <summary>Facts of the propensity model.</summary>
    /// <param name="model">The model.</param>
    public static IEnumerable<Fact> Of(PropensityModel model) =>
    [
        Fact.Count("propensity.coefficients", model.Rank, "coefficients"),
        Fact.Number("propensity.deviance", model.Deviance, "", Tolerance),
        Fact.Number("propensity.area_under_curve", model.AreaUnderCurve, "", Tolerance),
        Fact.Text("propensity.converged", model.Converged ? "yes" : "no"),
    ];

    /// <summary>Facts of the match.</summary>
    /// <param name="matched">The matched sample.</param>
    public static IEnumerable<Fact> Of(MatchedSample matched) =>
    [
        Fact.Count("match.treated_matched", matched.TreatedMatched),
        Fact.Count("match.comparison", matched.ComparisonMatched),
        Fact.Number("match.effective_sample_size", matched.EffectiveSampleSize, "people", Tolerance),
        .. matched.CaliperRaw is { } caliper ? [Fact.Number("match.caliper", caliper, "score units", Tolerance)] : Array.Empty<Fact>(),
        Fact.Text("match.estimand", CodeText.Of(matched.Estimand)),
    ];

    /// <summary>Facts of balance.</summary>
    /// <param name="balance">The balance table.</param>
    public static IEnumerable<Fact> Of(BalanceTable balance) =>
    [
        Fact.Number("balance.largest_smd_before", balance.Before.LargestSmd ?? 0, "standard deviations", Tolerance),
        Fact.Number("balance.largest_smd_after", balance.After.LargestSmd ?? 0, "standard deviations", Tolerance),
        Fact.Count("balance.green", balance.After.Green, "rows"),
        Fact.Count("balance.amber", balance.After.Amber, "rows"),
        Fact.Count("balance.red", balance.After.Red, "rows"),
    ];

    /// <summary>Facts of balance on the prognostic score; none when it could not be judged.</summary>
    /// <param name="prognosis">The balance.</param>
    public static IEnumerable<Fact> Of(PrognosticBalance? prognosis) => prognosis is not { Row: { Before.SmdPooled: { } before, After.SmdPooled: { } after } }
        ? []
        :
        [
            Fact.Number("prognosis.smd_before", before, "standard deviations", Tolerance),
            Fact.Number("prognosis.smd_after", after, "standard deviations", Tolerance),
            Fact.Number("prognosis.area_under_curve", prognosis.AreaUnderCurve, "", Tolerance),
        ];

    /// <summary>Facts of the outcomes.</summary>
    /// <param name="outcomes">The compared measures.</param>
    public static IEnumerable<Fact> Of(OutcomeResults outcomes) => outcomes.Results.SelectMany(Of);

    private static IEnumerable<Fact> Of(OutcomeResult result)
    {
        var name = $"outcome.{CodeText.Of(result.Measure)}";
        yield return Fact.Count($"{name}.treated_people", result.Treated.People);
        yield return Fact.Number($"{name}.treated", result.Treated.Mean, "", Tolerance);
        yield return Fact.Number($"{name}.comparison", result.Comparison.Mean, "", Tolerance);
        if (result.Difference is not { } difference) yield break;
        yield return Fact.Number($"{name}.difference", difference.Estimate, "", Tolerance);
        yield return Fact.Number($"{name}.lower", difference.Interval.Lower, "", Tolerance);
        yield return Fact.Number($"{name}.upper", difference.Interval.Upper, "", Tolerance);
        // How far the nearer end is from zero decides; within the tolerance the decision is fragile.
        var nearer = Math.Abs(difference.Interval.Lower) < Math.Abs(difference.Interval.Upper) ? difference.Interval.Lower : difference.Interval.Upper;
        yield return Fact.Decision($"{name}.significant", difference.Interval.ExcludesZero ? "yes" : "no", nearer, 0, Tolerance);
    }
}
