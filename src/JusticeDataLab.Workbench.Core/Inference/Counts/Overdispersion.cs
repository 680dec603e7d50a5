using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Counts;

/// <summary>
/// θ of the negative binomial by maximum likelihood for given means: the root of
/// Σw[ψ(θ + y) − ψ(θ) + ln(θ/(θ + μ)) + 1 − (y + θ)/(μ + θ)], where ψ(θ + y) − ψ(θ) = Σ over k &lt; y of 1/(θ + k).
/// </summary>
internal sealed class Overdispersion(RegressionSample sample)
{
    // Beyond this the counts cannot be told from Poisson.
    private const double LargestTheta = 1e8;

    private readonly int _largest = (int)sample.Values.Max();

    /// <summary>θ; infinite when the counts are no more spread than Poisson.</summary>
    public double Theta(RegressionFit fit)
    {
        // More spread than Poisson: Σw((y − μ)² − y) above 0 is where the score falls from above.
        var excess = default(PreciseSum);
        fit.Visit((row, mean) => excess.Add(sample.Weights[row] * (((sample.Values[row] - mean) * (sample.Values[row] - mean)) - sample.Values[row])));
        if (!(excess.Value > 0)) return double.PositiveInfinity;
        var (low, high) = (0.0, double.PositiveInfinity);
        var theta = double.IsPositiveInfinity(fit.Family.Theta) ? 1 : fit.Family.Theta;
        for (var step = 0; step < 200; step++)
        {
            var (score, information) = At(fit, theta);
            if (score > 0) low = theta;
            else high = theta;
            if (low > LargestTheta) return double.PositiveInfinity;
            var next = theta + (score / information);
            if (!(information > 0) || !(next > low && next < high)) next = double.IsInfinity(high) ? theta * 4 : (low + high) / 2;
            if (Math.Abs(next - theta) <= 1e-13 * theta) return next;
            theta = next;
        }

        return theta;
    }

    /// <summary>Standard error of θ, means given.</summary>
    public double? StandardError(RegressionFit fit)
    {
        var (_, information) = At(fit, fit.Family.Theta);
        return information > 0 ? 1 / Math.Sqrt(information) : null;
    }

    private (double Score, double Information) At(RegressionFit fit, double theta)
    {
        var (harmonic, squares) = (new double[_largest + 1], new double[_largest + 1]);
        for (var k = 0; k < _largest; k++)
        {
            harmonic[k + 1] = harmonic[k] + (1 / (theta + k));
            squares[k + 1] = squares[k] + (1 / ((theta + k) * (theta + k)));
        }

        var (score, information) = (default(PreciseSum), default(PreciseSum));
        fit.Visit((row, mean) =>
        {
            var (y, w, sum) = (sample.Values[row], sample.Weights[row], mean + theta);
            score.Add(w * (harmonic[(int)y] + Math.Log(theta / sum) + 1 - ((y + theta) / sum)));
            information.Add(w * (squares[(int)y] - (1 / theta) + (2 / sum) - ((y + theta) / (sum * sum))));
        });
        return (score.Value, information.Value);
    }
}
