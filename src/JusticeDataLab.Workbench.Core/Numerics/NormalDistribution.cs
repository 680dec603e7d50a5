using MathNet.Numerics;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double RootTwo = 1.4142135623730951;
    private const double InverseRootTwoPi = 0.3989422804014327;

    /// <summary>Φ(x).</summary>
    public static double Cumulative(double x) => 0.5 * SpecialFunctions.Erfc(-x / RootTwo);

    /// <summary>φ(x).</summary>
    public static double Density(double x) => InverseRootTwoPi * Math.Exp(-0.5 * x * x);

    /// <summary>P(|Z| ≥ |z|).</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / RootTwo);

    /// <summary>The x at which Φ(x) = p, for 0 &lt; p &lt; 1; polished by one step of Halley's method.</summary>
    public static double Quantile(double p)
    {
        if (p > 0.5) return -Quantile(1 - p);
        var x = -RootTwo * SpecialFunctions.ErfcInv(2 * p);
        var step = (Cumulative(x) - p) / Density(x);
        return double.IsFinite(step) ? x - (step / (1 + (0.5 * x * step))) : x;
    }
}
