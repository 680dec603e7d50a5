using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// Whether the answer hangs on a few people: those at the ends of the score, where comparisons are thin (Crump, Hotz,
/// Imbens and Mitnik 2009), or those of the comparison group with the largest weights (Lee, Lessler and Stuart 2011).
/// </summary>
public static class Trimming
{
    /// <summary>The analysis as it is, then with each share of scores cut, then with each share of weights capped.</summary>
    /// <param name="main">The analysis of the report.</param>
    /// <param name="weights">Weights of its matched sample.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="shares">Shares, each above 0 and below 0.5.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 0.5.</exception>
    public static IReadOnlyList<TrimmedEstimate> Of(
        ScoredSet main, double[] weights, AnalysisSettings settings, IReadOnlyList<double> shares, OutcomeMeasure measure = OutcomeMeasure.Reoffended)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(shares);
        foreach (var share in shares)
        {
            if (!(share > 0 && share < 0.5)) throw new ArgumentOutOfRangeException(nameof(shares), share, "A share to trim lies between 0 and 0.5, such as 0.05.");
        }

        TrimmedEstimate Of(TrimmingKind kind, double share, double[] used) => Estimate(main, settings, measure, kind, share, used);
        return
        [
            Of(TrimmingKind.None, 0, weights),
            .. shares.Select(share => Of(TrimmingKind.Scores, share, CutScores(main, settings, share))),
            .. shares.Select(share => Of(TrimmingKind.Weights, share, CapWeights(main.Set.Treated, weights, share))),
        ];
    }

    /// <summary>
    /// The value below which a share of numbers lies: the number at place ⌈share × n⌉ of them in rising order. No numbers: not
    /// a number.
    /// </summary>
    private static double Quantile(double[] numbers, double share)
    {
        Array.Sort(numbers);
        return numbers.Length == 0 ? double.NaN : numbers[Math.Clamp((int)Math.Ceiling(share * numbers.Length) - 1, 0, numbers.Length - 1)];
    }

    private static double[] CutScores(ScoredSet main, AnalysisSettings settings, double share)
    {
        var (score, treated) = (main.Model.Scores.Logit, main.Set.Treated);
        double[] Treated() => [.. score.Where((_, row) => treated[row])];
        var (low, high) = (Quantile(Treated(), share), Quantile(Treated(), 1 - share));
        int[] rows = [.. Enumerable.Range(0, score.Length).Where(row => score[row] >= low && score[row] <= high)];
        var part = main.Match(settings.Matching, rows);
        var weights = new double[score.Length];
        for (var place = 0; place < rows.Length; place++) weights[rows[place]] = part.Weights[place];
        return weights;
    }

    // The weight taken away is given to the whole comparison group in proportion, so that it still sums to the treated.
    private static double[] CapWeights(bool[] treated, double[] weights, double share)
    {
        var cap = Quantile([.. weights.Where((weight, row) => !treated[row] && weight > 0)], 1 - share);
        double[] capped = [.. weights.Select((weight, row) => treated[row] ? weight : Math.Min(weight, cap))];
        var (before, after) = (Sum(weights), Sum(capped));
        return after == 0 ? capped : [.. capped.Select((weight, row) => treated[row] ? weight : weight * before / after)];

        double Sum(double[] of) => of.Where((_, row) => !treated[row]).Sum();
    }

    private static TrimmedEstimate Estimate(ScoredSet main, AnalysisSettings settings, OutcomeMeasure measure, TrimmingKind kind, double share, double[] weights)
    {
        var treated = main.Set.Treated;
        double[] comparison = [.. weights.Where((weight, row) => !treated[row] && weight > 0)];
        var matched = weights.Where((weight, row) => treated[row] && weight > 0).Count();
        var (sum, squares) = (comparison.Sum(), comparison.Sum(weight => weight * weight));
        return new TrimmedEstimate(
            kind,
            share,
            matched,
            squares == 0 ? 0 : sum * sum / squares,
            sum == 0 ? 0 : comparison.Max() / sum,
            matched < settings.Conclusions.MinimumMatched ? null : main.Difference(measure, weights, settings.Inference));
    }
}
