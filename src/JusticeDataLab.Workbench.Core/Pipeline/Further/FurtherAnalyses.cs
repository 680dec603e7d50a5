using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Pipeline.Further;

/// <summary>Makes the analyses that stand beside the marked tests.</summary>
internal static class FurtherAnalyses
{
    /// <summary>Analyses a matched sample.</summary>
    /// <param name="set">People and outcomes.</param>
    /// <param name="design">Covariates as columns.</param>
    /// <param name="scores">Propensity scores.</param>
    /// <param name="weights">Matching weights.</param>
    /// <param name="tests">Every test of the request, with what was planned.</param>
    /// <param name="submitted">Rows of the cohort file.</param>
    /// <param name="settings">How to test.</param>
    /// <param name="seed">Seed of the resamples.</param>
    public static FurtherResults Of(
        AnalysisSet set,
        AnalysisDesign design,
        PropensityScores scores,
        double[] weights,
        IEnumerable<PlannedTest> tests,
        int submitted,
        InferenceSettings settings,
        ulong seed)
    {
        var covariates = AdjustFor(design, settings);
        var strata = Strata.Number([.. set.People.Select(person => person.Stratum)]);
        EffectAnalysis Analyse(OutcomeMeasure measure, OutcomeKind kind) => EffectAnalysis.Of(
            new EffectInput
            {
                Kind = kind,
                Values = set.ValuesOf(measure),
                Treated = set.Treated,
                Weights = weights,
                Covariates = [.. covariates.Select(column => column.Values)],
                Scores = scores.Logit,
                Strata = strata,
                Replicates = settings.Replicates,
                Seed = seed,
            },
            settings);

        var (rate, times) = (Analyse(OutcomeMeasure.Reoffended, OutcomeKind.Binary), TimesOf(set, weights));
        return new FurtherResults
        {
            Covariates = [.. covariates.Select(column => column.Name)],
            Rate = rate,
            Frequency = Analyse(OutcomeMeasure.Reoffences, OutcomeKind.Count),
            Times = times,
            Time = SurvivalComparison.Of(times, settings.TimeLimit, settings.ConfidenceLevel),
            Family = TestFamily.Of(tests),
            Precision =
            [
                PrecisionStage.Of("submitted", submitted, null, rate.Means.Comparison.Mean, settings),
                rate.Precision!,
            ],
        };
    }

    private static DesignColumn[] AdjustFor(AnalysisDesign design, InferenceSettings settings)
    {
        if (settings.AdjustFor.FirstOrDefault(id => CovariateDictionary.Standard.All(entry => entry.Id != id)) is { } unknown)
            throw new ArgumentException($"There is no covariate '{unknown}' to adjust for: see the covariate dictionary for the names.", nameof(settings));
        return [.. design.Matrix.ModelColumns.Where(column => settings.AdjustFor.Contains(column.Variable, StringComparer.Ordinal))];
    }

    // Days to the first reoffence; without one the whole follow-up year, at whose end everyone is censored.
    private static SurvivalSample TimesOf(AnalysisSet set, double[] weights) => new(
        [.. set.People.Select(person => (double)(person.Outcome.DaysToFirst ?? new FollowUpPeriod(person.IndexDate).LastDay.DayNumber - person.IndexDate.DayNumber))],
        [.. set.People.Select(person => person.Outcome.Reoffended)],
        set.Treated,
        weights);
}
