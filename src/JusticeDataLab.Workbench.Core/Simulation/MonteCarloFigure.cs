using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>A figure measured by simulation.</summary>
/// <param name="Value">Its value.</param>
/// <param name="StandardError">Its Monte Carlo standard error: how far it may be from what endlessly many requests would give.</param>
[TypeFormatterSource]
public readonly record struct MonteCarloFigure(double Value, double StandardError)
{
    /// <summary>
    /// A share p of n requests. Its error is √(q(1 − q)/(n + 4)) with q = (np + 2)/(n + 4), so that a share of 0 or 1 has an
    /// error too (Agresti and Coull 1998).
    /// </summary>
    internal static MonteCarloFigure Share(int yes, int of)
    {
        var near = (yes + 2.0) / (of + 4.0);
        return new MonteCarloFigure((double)yes / of, Math.Sqrt(near * (1 - near) / (of + 4.0)));
    }

    /// <summary>A mean; null with fewer than two values.</summary>
    internal static MonteCarloFigure? Mean(double[] values)
    {
        if (values.Length < 2) return null;
        var mean = PreciseSum.Of(values) / values.Length;
        return new MonteCarloFigure(mean, Math.Sqrt(PreciseSum.OfSquares(values, mean) / (values.Length - 1.0) / values.Length));
    }
}
