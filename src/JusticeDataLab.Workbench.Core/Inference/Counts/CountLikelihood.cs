namespace JusticeDataLab.Workbench.Core.Inference.Counts;

/// <summary>Probabilities of counts. Γ functions of θ + y and θ come only as ratios, which are products over the y events.</summary>
internal static class CountLikelihood
{
    /// <summary>Largest count that a model takes.</summary>
    public const int Largest = 1_000_000;

    /// <summary>ln P(y) with mean μ and variance μ + α μ²; Poisson when α is 0.</summary>
    public static double Log(double y, double mean, double alpha)
    {
        var log = y == 0 ? 0 : y * Math.Log(mean);
        for (var k = 1; k <= y; k++) log += Math.Log((1 + (alpha * (k - 1))) / k);
        return alpha == 0 ? log - mean : log - ((y + (1 / alpha)) * Math.Log(1 + (alpha * mean)));
    }
}
