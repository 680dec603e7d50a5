using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Pipeline.Further;

/// <summary>Makes the analyses that stand beside the marked tests.</summary>
internal static class FurtherAnalyses
{
    /// <summary>Analyses a matched sample.</summary>
    /// <param name="scored">The analysis set with its model.</param>
    /// <param name="weights">Matching weights.</param>
    /// <param name="tests">Every test of the request, with what was planned.</param>
    /// <param name="submitted">Rows of the cohort file.</param>
    /// <param name="settings">How to test.</param>
    /// <param name="seed">Seed of the resamples.</param>
    public static FurtherResults Of(
        ScoredSet scored,
        double[] weights,
        IEnumerable<PlannedTest> tests,
        int submitted,
        InferenceSettings settings,
        ulong seed)
    {
        var (set, covariates) = (scored.Set, scored.AdjustedColumns(settings));
        var strata = Strata.Number([.. set.People.Select(person => person.Stratum)]);
        EffectAnalysis Analyse(OutcomeMeasure measure, OutcomeKind kind) => EffectAnalysis.Of(
            new EffectInput
            {
                Kind = kind,
                Values = set.ValuesOf(measure),
                Treated = set.Treated,
                Weights = weights,
                Covariates = [.. covariates.Select(column => column.Values)],
                Scores = scored.Model.Scores.Logit,
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

    // Days to the first reoffence; without one the whole follow-up year, at whose end everyone is censored.
    private static SurvivalSample TimesOf(AnalysisSet set, double[] weights) => new(
        [.. set.People.Select(person => (double)(person.Outcome.DaysToFirst ?? new FollowUpPeriod(person.IndexDate).LastDay.DayNumber - person.IndexDate.DayNumber))],
        [.. set.People.Select(person => person.Outcome.Reoffended)],
        set.Treated,
        weights);
}
