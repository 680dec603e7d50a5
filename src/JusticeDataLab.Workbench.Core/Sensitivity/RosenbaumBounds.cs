using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// Rosenbaum's bounds for pairs of one treated and one comparison person. They are not meant for weighted groups or for
/// comparison people used again. Source: Rosenbaum 2002, chapter 4.
/// </summary>
public static class RosenbaumBounds
{
    // Up to here every sum of ranks can be counted out; beyond, the normal approximation is as good.
    private const int MostExactPairs = 200;

    /// <summary>
    /// A yes-or-no outcome (McNemar's test): of the discordant pairs, those in which the treated person alone has the
    /// outcome are binomial with chance at most Γ/(1 + Γ) and at least 1/(1 + Γ). Tails are exact and hold the value
    /// observed: P(X ≥ x).
    /// </summary>
    /// <param name="treatedOnly">Pairs in which the treated person alone has the outcome.</param>
    /// <param name="comparisonOnly">Pairs in which the comparison person alone has it.</param>
    /// <param name="gammas">Sizes of the hidden bias, each at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or a Γ below 1.</exception>
    public static IReadOnlyList<RosenbaumBound> Binary(int treatedOnly, int comparisonOnly, IReadOnlyList<double> gammas)
    {
        Guard.AtLeast(treatedOnly, 0, "Give a count.", nameof(treatedOnly));
        Guard.AtLeast(comparisonOnly, 0, "Give a count.", nameof(comparisonOnly));
        var discordant = treatedOnly + comparisonOnly;
        return Of(gammas, (raises, share) => BinomialTail.AtLeast(raises ? treatedOnly : comparisonOnly, discordant, share));
    }

    /// <summary>
    /// A number (Wilcoxon's signed-rank test): zero differences are left out, tied sizes share their average rank. By the
    /// normal approximation with mean pΣr and variance p(1 − p)Σr², p = Γ/(1 + Γ) or 1/(1 + Γ), without continuity
    /// correction.
    /// </summary>
    /// <param name="differences">Treated less comparison, one a pair.</param>
    /// <param name="gammas">Sizes of the hidden bias, each at least 1.</param>
    public static IReadOnlyList<RosenbaumBound> SignedRank(IReadOnlyList<double> differences, IReadOnlyList<double> gammas)
    {
        var (positive, ranks) = Ranks(differences);
        double Sum(bool raises) => ranks.Where((_, pair) => positive[pair] == raises).Sum();
        var (plus, minus, all, squares) = (Sum(true), Sum(false), ranks.Sum(), ranks.Sum(rank => rank * rank));
        return Of(gammas, (raises, share) => squares == 0
            ? 1
            : NormalDistribution.Cumulative(((share * all) - (raises ? plus : minus)) / Math.Sqrt(share * (1 - share) * squares)));
    }

    /// <summary>The signed-rank bounds with every sum of ranks counted out.</summary>
    /// <param name="differences">Treated less comparison, one a pair.</param>
    /// <param name="gammas">Sizes of the hidden bias, each at least 1.</param>
    /// <returns>The bounds; null with more than 200 pairs whose difference is not zero.</returns>
    public static IReadOnlyList<RosenbaumBound>? SignedRankExact(IReadOnlyList<double> differences, IReadOnlyList<double> gammas)
    {
        var (positive, ranks) = Ranks(differences);
        if (ranks.Length > MostExactPairs) return null;
        // Average ranks are whole or half, so twice their sums are whole.
        int[] doubled = [.. ranks.Select(rank => (int)Math.Round(2 * rank))];
        int Sum(bool raises) => doubled.Where((_, pair) => positive[pair] == raises).Sum();
        var (plus, minus) = (Sum(true), Sum(false));
        return Of(gammas, (raises, share) => RankSumTail(doubled, share, raises ? plus : minus));
    }

    /// <summary>The largest Γ of a list, counted from the first, up to which a one-sided p value stays below a level.</summary>
    /// <param name="bounds">Bounds in rising order of Γ.</param>
    /// <param name="lowers">Whether the question is whether the service lowers the outcome.</param>
    /// <param name="level">The level, for example 0.025.</param>
    /// <returns>That Γ; null when even the first is not below the level.</returns>
    public static double? LargestGamma(IReadOnlyList<RosenbaumBound> bounds, bool lowers, double level)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        return bounds.TakeWhile(bound => (lowers ? bound.LowersUpper : bound.RaisesUpper) < level).LastOrDefault()?.Gamma;
    }

    private static IReadOnlyList<RosenbaumBound> Of(IReadOnlyList<double> gammas, Func<bool, double, double> tail)
    {
        ArgumentNullException.ThrowIfNull(gammas);
        return [.. gammas.Select(gamma =>
        {
            if (!(gamma >= 1) || !double.IsFinite(gamma)) throw new ArgumentOutOfRangeException(nameof(gammas), gamma, "A hidden bias has a size of 1 or more: give finite numbers of at least 1.");
            var (most, least) = (gamma / (1 + gamma), 1 / (1 + gamma));
            return new RosenbaumBound(gamma, tail(true, most), tail(true, least), tail(false, most), tail(false, least));
        })];
    }

    private static (bool[] Positive, double[] Ranks) Ranks(IReadOnlyList<double> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        double[] kept = [.. differences.Where(difference => difference != 0).OrderBy(Math.Abs)];
        if (Array.Exists(kept, difference => !double.IsFinite(difference)))
            throw new ArgumentException("Every difference must be a finite number: leave out pairs in which somebody has no value.", nameof(differences));
        var ranks = new double[kept.Length];
        for (var first = 0; first < kept.Length;)
        {
            var last = first;
            while (last + 1 < kept.Length && Math.Abs(kept[last + 1]) == Math.Abs(kept[first])) last++;
            for (var pair = first; pair <= last; pair++) ranks[pair] = (first + last + 2) / 2.0;
            first = last + 1;
        }

        return ([.. kept.Select(difference => difference > 0)], ranks);
    }

    // P(Σ rᵢBᵢ ≥ observed) with independent Bᵢ of one chance, rank by rank.
    private static double RankSumTail(int[] ranks, double share, int observed)
    {
        var chances = new double[ranks.Sum() + 1];
        chances[0] = 1;
        var reached = 0;
        foreach (var rank in ranks)
        {
            reached += rank;
            for (var sum = reached; sum >= 0; sum--)
                chances[sum] = ((1 - share) * chances[sum]) + (sum >= rank ? share * chances[sum - rank] : 0);
        }

        return Math.Min(1, PreciseSum.Of(chances.AsSpan(observed)));
    }
}
