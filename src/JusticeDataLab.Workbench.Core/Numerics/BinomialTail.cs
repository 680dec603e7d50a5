using MathNet.Numerics;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Tails of the binomial distribution, summed term by term from the observed value outwards.</summary>
internal static class BinomialTail
{
    /// <summary>P(X ≥ x) of a binomial number of n trials with chance p, 0 &lt; p &lt; 1.</summary>
    public static double AtLeast(int x, int n, double p)
    {
        if (x <= 0) return 1;
        if (x > n) return 0;
        // Outwards from x the terms fall only on the far side of the mean; else the other tail is the short one.
        if (x > n * p) return Sum(x, n, p);
        return 1 - Sum(n - x + 1, n, 1 - p);
    }

    private static double Sum(int x, int n, double p)
    {
        var term = Math.Exp(
            SpecialFunctions.FactorialLn(n) - SpecialFunctions.FactorialLn(x) - SpecialFunctions.FactorialLn(n - x)
            + (x * Math.Log(p)) + ((n - x) * Math.Log(1 - p)));
        var sum = default(PreciseSum);
        for (var k = x; k <= n && term > 0; k++)
        {
            sum.Add(term);
            term *= (double)(n - k) / (k + 1) * (p / (1 - p));
        }

        return Math.Min(1, sum.Value);
    }
}
