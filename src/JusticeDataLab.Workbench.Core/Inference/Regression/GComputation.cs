using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// The effect in the treated by g-computation: a logistic model of the outcome on treatment and covariates says what each
/// treated person's chance would be with and without the service; the effect is the mean difference of the two. Errors by
/// the delta method with a variance that respects the weights; the treated are taken as they are.
/// </summary>
/// <remarks>Sources: Robins 1986; Snowden, Rose and Mortimer 2011; the same as R's marginaleffects::avg_comparisons over the treated.</remarks>
public static class GComputation
{
    /// <summary>Name of the difference in results.</summary>
    public const string Convention = "g_computation";

    /// <summary>Estimates the effect of a yes-or-no outcome.</summary>
    /// <param name="sample">People, weights and covariates; values 0 or 1. Interactions are usual.</param>
    /// <param name="variance">How the variance of the model is estimated.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The effect, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">A value is neither 0 nor 1.</exception>
    public static GComputationResult Of(RegressionSample sample, RobustVariance variance = RobustVariance.Hc0, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (Array.Exists(sample.Values, value => value is not (0 or 1)))
            throw new ArgumentException("G-computation here is of outcomes that are 0 or 1.", nameof(sample));
        if (sample.WhyNone is { } why) return GComputationResult.None(why);
        if (sample.Values.All(value => value == sample.Values[0])) return GComputationResult.None("Everyone has the same outcome.");
        if (RegressionFit.TryFit(sample, RegressionFamily.Logistic) is not { } fit)
            return GComputationResult.None("Treatment and covariates foretell the outcome of some people without error, so the model has no limit: use fewer covariates.");

        var (with, without) = (Standardised(fit, treated: 1), Standardised(fit, treated: 0));
        double? Variance(Func<int, double> gradient) => FunctionalVariance.Of(
            fit, [.. Enumerable.Range(0, fit.Coefficients.Length).Select(gradient)], variance);
        var ofDifference = Variance(j => with.Gradient[j] - without.Gradient[j]);
        var ofRatio = Variance(j => (with.Gradient[j] / with.Mean) - (without.Gradient[j] / without.Mean));
        var effect = ofDifference is { } v
            ? WelchTest.FromT(Convention, with.Mean - without.Mean, Math.Sqrt(v), double.PositiveInfinity, level)
            : null;
        return new GComputationResult(
            effect,
            ofRatio is { } r ? RatioEstimate.Of("g_computation_risk_ratio", Math.Log(with.Mean / without.Mean), Math.Sqrt(r), level) : null,
            with.Mean,
            without.Mean,
            effect is null ? "The variance of the model is not defined for these data." : null);
    }

    // Weighted mean over the treated of the chance under one treatment, and its derivatives by the coefficients.
    private static (double Mean, double[] Gradient) Standardised(RegressionFit fit, double treated)
    {
        var (sample, columns) = (fit.Sample, fit.Sample.Columns);
        var (x, gradient) = (new double[columns.Count], new PreciseSum[columns.Count]);
        var (weight, sum) = (default(PreciseSum), default(PreciseSum));
        for (var row = 0; row < sample.Rows; row++)
        {
            if (!sample.Treated[row]) continue;
            var predictor = 0.0;
            for (var j = 0; j < x.Length; j++)
            {
                // Interactions of a treated person are the covariate itself, so they too vanish with the treatment.
                x[j] = columns.Value(j, row) * (sample.DependsOnTreatment(j) ? treated : 1);
                predictor += x[j] * fit.Coefficients[j];
            }

            weight.Add(sample.Weights[row]);
            sum.Add(sample.Weights[row] * fit.Family.Mean(predictor));
            var slope = sample.Weights[row] * fit.Family.Slope(predictor);
            for (var j = 0; j < x.Length; j++) gradient[j].Add(slope * x[j]);
        }

        return (sum.Value / weight.Value, Array.ConvertAll(gradient, part => part.Value / weight.Value));
    }
}
