using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// Searches for the number of treated people at which the Welch test on the effective sample size would be significant,
/// everything else unchanged.
/// </summary>
/// <remarks>
/// The p value need not fall steadily: once the treated are many the degrees of freedom come down again towards the
/// comparison group's while the standard error hardly moves. So the search goes up in small steps, looks closely around
/// the smallest p when no step is significant, and only then halves the interval.
/// </remarks>
internal static class NumberNeededSearch
{
    private const double Growth = 1.05;
    private const double Furthest = 1e15;

    /// <summary>Finds the number.</summary>
    /// <param name="difference">Difference of the means.</param>
    /// <param name="treatedVariance">Variance in the treatment group.</param>
    /// <param name="treated">People in the treatment group.</param>
    /// <param name="comparisonVariance">Variance in the comparison group.</param>
    /// <param name="comparisonSize">Effective size of the comparison group.</param>
    /// <param name="level">Confidence level.</param>
    public static NumberNeeded Find(
        double difference, double treatedVariance, int treated, double comparisonVariance, double comparisonSize, double level)
    {
        var z = NormalDistribution.Quantile(1 - ((1 - level) / 2));
        if (difference * difference <= z * z * comparisonVariance / comparisonSize) return new NumberNeeded(People: null);

        double P(long n)
        {
            var (error, degrees) = WelchTest.Spread(treatedVariance, n, comparisonVariance, comparisonSize);
            return StudentT.TwoSided(difference / error, degrees);
        }

        bool Enough(long n) => P(n) < 1 - level;

        long below = treated, at = treated + 1L;
        var (least, smallest) = (at, double.PositiveInfinity);
        while (at < Furthest)
        {
            var p = P(at);
            if (p < 1 - level) return new NumberNeeded(First(Enough, below, at));
            if (p < smallest) (smallest, least) = (p, at);
            below = at;
            at = Math.Max(at + 1, (long)(at * Growth));
        }

        var lowest = Lowest(P, Math.Max(treated + 1L, (long)(least / Growth) - 1), (long)(least * Growth) + 1);
        return new NumberNeeded(Enough(lowest) ? First(Enough, treated, lowest) : null);
    }

    // The first number that is enough, between one that is not and one that is.
    private static long First(Func<long, bool> enough, long below, long at)
    {
        while (at - below > 1)
        {
            var middle = below + ((at - below) / 2);
            if (enough(middle)) at = middle;
            else below = middle;
        }

        return at;
    }

    private static long Lowest(Func<long, double> p, long low, long high)
    {
        while (high - low > 2)
        {
            var third = (high - low) / 3;
            var (left, right) = (low + third, high - third);
            if (p(left) <= p(right)) high = right;
            else low = left;
        }

        return Enumerable.Range(0, (int)(high - low) + 1).Select(step => low + step).MinBy(p);
    }
}
