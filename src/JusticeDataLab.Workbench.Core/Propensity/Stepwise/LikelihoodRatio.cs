using MathNet.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>The likelihood-ratio test of a term.</summary>
internal static class LikelihoodRatio
{
    /// <summary>Upper tail of the χ² distribution; 1 when the models have as many coefficients.</summary>
    /// <param name="ratio">Difference of the deviances; below 0 counts as 0.</param>
    /// <param name="degrees">Coefficients the term stands for.</param>
    public static double PValue(double ratio, int degrees) =>
        degrees == 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, Math.Max(0, ratio) / 2);
}
