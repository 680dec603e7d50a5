using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// Intervals of shares that stay sound when a share is near 0 or 1 or few people were counted. Source: Wilson 1927 (the
/// score interval of one share); Newcombe 1998, method 10 (the difference of two, from their score intervals).
/// </summary>
public static class Proportions
{
    /// <summary>
    /// Wilson interval of a share: (2np + z² ± z √(z² + 4np(1 − p))) / 2(n + z²). From 0 to 1 when nobody was counted.
    /// </summary>
    /// <param name="count">How many had the property; from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many were counted.</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible, or the level not between 0 and 1.</exception>
    public static ConfidenceInterval Wilson(int count, int total, double level = 0.95)
    {
        Guard.AtLeast(count, 0, "Counts are of people.");
        Guard.AtLeast(total, count, "Not more people can have the property than were counted.");
        Guard.Open(level, "A usual level is 0.95.");
        if (total == 0) return new ConfidenceInterval(0, 1, level);
        var z = NormalDistribution.Quantile((1 + level) / 2);
        var share = (double)count / total;
        var centre = (2 * count) + (z * z);
        var half = z * Math.Sqrt((z * z) + (4 * count * (1 - share)));
        var scale = 2 * (total + (z * z));
        // At the ends the formula gives 0 and 1 but for rounding.
        var lower = count == 0 ? 0 : (centre - half) / scale;
        var upper = count == total ? 1 : (centre + half) / scale;
        return new ConfidenceInterval(lower, upper, level);
    }

    /// <summary>
    /// Newcombe interval of a difference of two shares of different people, the first less the second: from the
    /// distances of each share to the ends of its Wilson interval.
    /// </summary>
    /// <param name="count">How many of the first group had the property.</param>
    /// <param name="total">How many the first group has; above 0.</param>
    /// <param name="otherCount">How many of the second group had it.</param>
    /// <param name="otherTotal">How many the second group has; above 0.</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible, or a group is empty.</exception>
    public static ConfidenceInterval Difference(int count, int total, int otherCount, int otherTotal, double level = 0.95)
    {
        Guard.AtLeast(total, 1, "A share of nobody is not defined.");
        Guard.AtLeast(otherTotal, 1, "A share of nobody is not defined.");
        var (first, second) = (Wilson(count, total, level), Wilson(otherCount, otherTotal, level));
        var (share, other) = ((double)count / total, (double)otherCount / otherTotal);
        return new ConfidenceInterval(
            share - other - Length(share - first.Lower, second.Upper - other),
            share - other + Length(first.Upper - share, other - second.Lower),
            level);
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
