using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// What an unrecorded characteristic could do that is as strong as a recorded one, or several times as strong, where
/// strength is the share of what is left of taking part and of the outcome that it explains.
/// </summary>
/// <remarks>
/// With r_d and r_y the partial R² of the recorded covariate with taking part (given the other covariates) and with the
/// outcome (given those and taking part), and k how many times as strong: R_d = k·r_d/(1 − r_d);
/// q = k·r_d²/((1 − k·r_d)(1 − r_d)); R_y = ((√k + √q)/√(1 − q))² · r_y/(1 − r_y), at most 1;
/// bias = se·√(df · R_y·R_d/(1 − R_d)). All regressions carry the matching weights. Source: Cinelli and Hazlett 2020.
/// </remarks>
/// <param name="Covariate">The recorded covariate.</param>
/// <param name="Times">k.</param>
/// <param name="OfTakingPart">R_d, a share.</param>
/// <param name="OfOutcome">R_y, a share.</param>
/// <param name="Estimate">What would be left of the adjusted estimate if the bias were against it.</param>
[TypeFormatterSource]
public sealed record ConfounderBenchmark(string Covariate, double Times, double OfTakingPart, double OfOutcome, double Estimate)
{
    /// <summary>Benchmarks of every covariate of an adjusted regression.</summary>
    /// <param name="values">Values of the outcome; NaN outside its denominator.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="covariates">The covariates of the regression.</param>
    /// <param name="benchmarked">Those of them to set as benchmarks.</param>
    /// <param name="times">How many times as strong, each above 0.</param>
    /// <returns>The benchmarks; none for a covariate that other ones tell, or whose multiple would explain taking part wholly.</returns>
    public static IReadOnlyList<ConfounderBenchmark> Of(
        double[] values,
        bool[] treated,
        double[] weights,
        IReadOnlyList<DesignColumn> covariates,
        IReadOnlyList<DesignColumn> benchmarked,
        IReadOnlyList<double> times)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        ArgumentNullException.ThrowIfNull(benchmarked);
        ArgumentNullException.ThrowIfNull(times);
        var sample = new RegressionSample(values, treated, weights, [.. covariates.Select(column => column.Values)]);
        if (LinearRegression.Effect(sample, RobustVariance.Classical) is not { } effect) return [];
        return
        [
            .. from column in benchmarked
               let others = covariates.Where(other => other != column).Select(other => other.Values).ToList()
               let outcome = PartialR2(values, column, treated, weights, others)
               let part = PartialR2(column.Values, null, treated, weights, others)
               where outcome is not null && part is not null
               from k in times
               let bound = Bound(effect, column.Name, k, part.Value, outcome.Value)
               where bound is not null
               select bound,
        ];
    }

    // Partial correlation has no direction: that of a covariate with taking part is that of taking part with the covariate.
    private static double? PartialR2(double[] values, DesignColumn? with, bool[] treated, double[] weights, List<double[]> others)
    {
        if (with is null)
            return LinearRegression.Effect(new RegressionSample(values, treated, weights, others), RobustVariance.Classical) is { } part ? RobustnessValue.Of(part)?.PartialR2 : null;

        // R² lost when the covariate leaves: (SSR without − SSR with) / SSR without.
        var without = Residual(values, treated, weights, others);
        var withIt = Residual(values, treated, weights, [.. others, with.Values]);
        return without is > 0 && withIt is { } left ? Math.Max(0, (without.Value - left) / without.Value) : null;
    }

    private static double? Residual(double[] values, bool[] treated, double[] weights, List<double[]> covariates) =>
        RegressionFit.TryFit(new RegressionSample(values, treated, weights, covariates), RegressionFamily.Linear)?.Deviance;

    private static ConfounderBenchmark? Bound(EffectEstimate effect, string name, double times, double part, double outcome)
    {
        var ofPart = times * part / (1 - part);
        if (!(times * part < 1) || !(ofPart < 1)) return null;
        var shared = times * part * part / ((1 - (times * part)) * (1 - part));
        if (!(shared < 1)) return null;
        var ofOutcome = Math.Min(1, Math.Pow((Math.Sqrt(times) + Math.Sqrt(shared)) / Math.Sqrt(1 - shared), 2) * outcome / (1 - outcome));
        var bias = effect.StandardError * Math.Sqrt(effect.DegreesOfFreedom * ofOutcome * ofPart / (1 - ofPart));
        return new ConfounderBenchmark(name, times, ofPart, ofOutcome, effect.Estimate - (Math.Sign(effect.Estimate) * bias));
    }
}
