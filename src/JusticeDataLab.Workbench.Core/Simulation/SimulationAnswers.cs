using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>The tests whose operating characteristics are studied, applied to one matched sample.</summary>
public static class SimulationAnswers
{
    /// <summary>Names of the tests in the order of reports, with what they are.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Tests { get; } =
    [
        (TestConvention.WelchEffective, "the Justice Data Lab's test: weighted two-sample t-test, comparison size by effective sample size"),
        (AdjustedHc3, "weighted regression on treatment, the chance of reoffending by the pool, log-odds of taking part, OGRS3, age and Copas rate, HC3 errors"),
        (GComputation.Convention, "logistic regression on the same, averaged over the treated (g-computation), errors by the delta method"),
    ];

    private static string AdjustedHc3 => LinearRegression.NameOf(RobustVariance.Hc3);

    /// <summary>Applies the tests.</summary>
    /// <param name="scored">The analysis set with its model.</param>
    /// <param name="weights">Weights of the matched sample.</param>
    /// <param name="truth">The true effect among the treated people of weight above 0.</param>
    /// <param name="settings">How differences are tested.</param>
    public static IReadOnlyDictionary<string, SimulatedAnswer> Of(ScoredSet scored, double[] weights, double truth, InferenceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(scored);
        ArgumentNullException.ThrowIfNull(settings);
        var sample = scored.Adjusted(OutcomeMeasure.Reoffended, weights, settings);
        EffectEstimate?[] estimates =
        [
            scored.Difference(OutcomeMeasure.Reoffended, weights, settings with { MarkedConvention = TestConvention.WelchEffective }),
            LinearRegression.Effect(sample, RobustVariance.Hc3, settings.ConfidenceLevel),
            GComputation.Of(sample, RobustVariance.Hc3, settings.ConfidenceLevel).Effect,
        ];
        return estimates.OfType<EffectEstimate>().ToDictionary(
            test => test.Convention,
            test => new SimulatedAnswer(test.Estimate, test.StandardError, test.Interval.Lower, test.Interval.Upper, truth),
            StringComparer.Ordinal);
    }
}
