using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>An analysis set with its covariates laid out and its propensity model: what can be matched in many ways.</summary>
/// <param name="Set">The analysis set.</param>
/// <param name="Design">The covariates of the model as columns.</param>
/// <param name="Model">The propensity model.</param>
[TypeFormatterSource]
public sealed record ScoredSet(AnalysisSet Set, AnalysisDesign Design, PropensityModel Model)
{
    private readonly Lazy<PrognosticScore?> _prognosis = new(() => PrognosticScore.Of(
        Design.OfOutcomes().Matrix, Set.Treated, [.. Set.People.Select(person => !person.Treated && person.Outcome.Reoffended)]));

    /// <summary>
    /// The chance of reoffending as the comparison pool shows it; null when all of the pool reoffended, or nobody. It reads
    /// outcomes of the pool and is fitted when first asked for: nothing before matching may ask.
    /// </summary>
    public PrognosticScore? Prognosis => _prognosis.Value;

    /// <summary>Lays covariates out and fits the model.</summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="covariates">How covariates enter the model.</param>
    /// <param name="propensity">How the model is fitted.</param>
    /// <param name="leaveOut">
    /// Covariates of the set that the model does without, and with them further terms that name one; null for none. Calipers
    /// on them stay.
    /// </param>
    public static ScoredSet Of(AnalysisSet set, CovariateSettings covariates, PropensitySettings propensity, IReadOnlyList<string>? leaveOut = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(propensity);
        leaveOut ??= [];
        var used = leaveOut.Count == 0
            ? set
            : new AnalysisSet(set.People, [.. set.Covariates.Where(column => !leaveOut.Contains(column.Covariate.Id))], set.Attrition);
        var terms = propensity with { Terms = [.. propensity.Terms.Where(term => !ModelTerms.CovariatesOf(term).Any(leaveOut.Contains))] };
        var design = AnalysisDesign.Of(used, covariates);
        return new ScoredSet(set, design, PropensityFit.Of([.. design.Matrix.Columns, .. PropensityFit.Terms(design, terms)], set.Treated, terms));
    }

    /// <summary>Forms a comparison group.</summary>
    /// <param name="settings">How to match.</param>
    public MatchedSample Match(MatchingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Matcher.Match(MatchingProblems.Of(Set, Model.Scores, settings), settings);
    }

    /// <summary>Forms a comparison group of some of the people.</summary>
    /// <param name="settings">How to match.</param>
    /// <param name="rows">Their rows in rising order; the sample's entries are in the same order.</param>
    internal MatchedSample Match(MatchingSettings settings, int[] rows)
    {
        var all = MatchingProblems.Of(Set, Model.Scores, settings);
        T[] Some<T>(T[] values) => Array.ConvertAll(rows, row => values[row]);
        var some = new MatchingProblem(
            Some(all.Score), Some(all.Treated), Some(all.Stratum!), keys: null, [.. all.Calipers.Select(caliper => new CovariateCaliper(caliper.Name, Some(caliper.Values), caliper.Width))]);
        return Matcher.Match(some, settings);
    }

    /// <summary>The sample of a regression of a measure on taking part, adjusted for <see cref="AdjustedColumns"/>.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="weights">Weights of the matched sample.</param>
    /// <param name="settings">Names the covariates.</param>
    public RegressionSample Adjusted(OutcomeMeasure measure, double[] weights, InferenceSettings settings) => new(
        [.. Set.ValuesOf(measure).Select(value => value ?? double.NaN)], Set.Treated, weights, [.. AdjustedColumns(settings).Select(column => column.Values)]);

    /// <summary>
    /// What adjusted analyses take out: the chance of reoffending without the service (<see cref="Prognosis"/>) where it can
    /// be told, the log-odds of taking part, then the named covariates.
    /// </summary>
    /// <param name="settings">Names the covariates.</param>
    public IReadOnlyList<DesignColumn> AdjustedColumns(InferenceSettings settings) =>
    [
        .. Prognosis is { } prognosis ? [new DesignColumn("chance of reoffending by the pool", "prognosis", null, prognosis.Chance)] : Array.Empty<DesignColumn>(),
        .. RecordedColumns(settings),
    ];

    /// <summary>The log-odds of taking part, then the named covariates: what is recorded, without a model of the outcome.</summary>
    /// <param name="settings">Names the covariates.</param>
    public IReadOnlyList<DesignColumn> RecordedColumns(InferenceSettings settings) =>
        [new DesignColumn("log-odds of taking part", "propensity", null, Model.Scores.Logit), .. NamedColumns(settings)];

    /// <summary>The columns of the covariates that the settings name (<see cref="InferenceSettings.AdjustFor"/>), as far as the model has them.</summary>
    /// <param name="settings">Names the covariates.</param>
    public IReadOnlyList<DesignColumn> NamedColumns(InferenceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return [.. Design.Matrix.ModelColumns.Where(column => settings.AdjustFor.Contains(column.Variable))];
    }

    /// <summary>The marked difference of a measure; null when it is not defined.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="weights">Weights of the matched sample.</param>
    /// <param name="settings">How to test.</param>
    public EffectEstimate? Difference(OutcomeMeasure measure, double[] weights, InferenceSettings settings) =>
        OutcomeComparison.Compare(measure, Set.ValuesOf(measure), Set.Treated, weights, settings).Difference;
}
