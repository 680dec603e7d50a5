namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// The effect in the treated by weighted least squares of the outcome on treatment and covariates: what is left of
/// imbalance in the covariates is taken out of the difference. The outcome may be yes or no: the difference is then one
/// of shares (a linear probability model).
/// </summary>
public static class LinearRegression
{
    private static readonly RobustVariance[] Plain =
        [RobustVariance.Classical, RobustVariance.Hc0, RobustVariance.Hc1, RobustVariance.Hc2, RobustVariance.Hc3];

    /// <summary>The effect with one variance.</summary>
    /// <param name="sample">People, weights and covariates.</param>
    /// <param name="variance">How its variance is estimated.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The effect, t with n − k degrees of freedom; null when it is not defined.</returns>
    public static EffectEstimate? Effect(RegressionSample sample, RobustVariance variance = RobustVariance.Hc3, double level = 0.95) =>
        Effects(sample, [variance], level) is [var effect] ? effect : null;

    /// <summary>The effect with every variance that is defined; those for clusters last, when the sample has clusters.</summary>
    /// <param name="sample">People, weights and covariates.</param>
    /// <param name="level">Confidence level.</param>
    public static IReadOnlyList<EffectEstimate> All(RegressionSample sample, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return Effects(sample, sample.Clusters is null ? Plain : [.. Plain, RobustVariance.ClusterHc0, RobustVariance.ClusterHc1], level);
    }

    /// <summary>Name of the effect in results.</summary>
    /// <param name="variance">How its variance is estimated.</param>
    public static string NameOf(RobustVariance variance) => variance switch
    {
        RobustVariance.Classical => "adjusted_regress_classical",
        RobustVariance.ClusterHc0 => "adjusted_cluster_hc0",
        RobustVariance.ClusterHc1 => "adjusted_cluster_hc1",
        _ => $"adjusted_regress_hc{(int)variance - (int)RobustVariance.Hc0}",
    };

    private static EffectEstimate[] Effects(RegressionSample sample, RobustVariance[] variances, double level)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.WhyNone is not null || RegressionFit.TryFit(sample, RegressionFamily.Linear) is not { } fit || NothingLeft(fit)) return [];
        var gradient = new double[fit.Coefficients.Length];
        gradient[1] = 1;
        return
        [
            .. variances
                .Select(kind => FunctionalVariance.Of(fit, gradient, kind) is { } variance
                    ? WelchTest.FromT(NameOf(kind), fit.Coefficients[1], Math.Sqrt(variance), sample.Rows - sample.Rank, level)
                    : null)
                .OfType<EffectEstimate>(),
        ];
    }

    // Residuals that are rounding alone: there is no variation to judge an effect by.
    private static bool NothingLeft(RegressionFit fit)
    {
        var squares = 0.0;
        for (var row = 0; row < fit.Sample.Rows; row++) squares += fit.Sample.Weights[row] * fit.Sample.Values[row] * fit.Sample.Values[row];
        return fit.Deviance <= 1e-24 * squares;
    }
}
