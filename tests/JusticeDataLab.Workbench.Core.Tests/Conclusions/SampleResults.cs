using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

/// <summary>Outcome results made up from a few numbers.</summary>
internal static class SampleResults
{
    /// <summary>One measure: people, means and interval.</summary>
    public static OutcomeResult Result(OutcomeMeasure measure, int people, double treated, double comparison, double lower, double upper, long? needed = null) => new(
        measure,
        new GroupSummary(people, people, treated, 0.2, null),
        new GroupSummary(9000, 4000, comparison, 0.2, null),
        new EffectEstimate("welch_weighted_ess", treated - comparison, 0.01, 1000, 0.5, new ConfidenceInterval(lower, upper)),
        [],
        lower > 0 || upper < 0 ? null : new NumberNeeded(needed),
        null);

    /// <summary>All measures; reoffenders out of 400 people, shares of the court classes among them.</summary>
    public static OutcomeResults All(int reoffenders = 100, double[]? firstClasses = null, double[]? classCounts = null, OutcomeResult? rate = null)
    {
        firstClasses ??= [0.2, 0.5, 0.3];
        classCounts ??= [0.5, 1.5, 1];
        return new OutcomeResults(
        [
            rate ?? Result(OutcomeMeasure.Reoffended, 400, reoffenders / 400.0, 0.3, -0.09, -0.01),
            Result(OutcomeMeasure.Reoffences, 400, 0.9, 0.95, -0.2, 0.1),
            Result(OutcomeMeasure.DaysToFirstReoffence, reoffenders, 150.4, 150.2, -12, 12.4),
            Result(OutcomeMeasure.FirstIndictableOnly, reoffenders, firstClasses[0], 0.2, -0.05, 0.05),
            Result(OutcomeMeasure.FirstEitherWay, reoffenders, firstClasses[1], 0.5, -0.05, 0.05),
            Result(OutcomeMeasure.FirstSummary, reoffenders, firstClasses[2], 0.3, 0.01, 0.05),
            Result(OutcomeMeasure.IndictableOnlyReoffences, reoffenders, classCounts[0], 0.5, -0.2, 0.2),
            Result(OutcomeMeasure.EitherWayReoffences, reoffenders, classCounts[1], 1.5, -0.2, 0.2),
            Result(OutcomeMeasure.SummaryReoffences, reoffenders, classCounts[2], 1, -0.2, 0.2),
            Result(OutcomeMeasure.CustodyForFirst, reoffenders, 0.4, 0.5, -0.2, -0.001),
            Result(OutcomeMeasure.CustodialSentences, reoffenders, 1.2, 1.4, -0.5, 0.1),
        ], reoffenders);
    }
}
