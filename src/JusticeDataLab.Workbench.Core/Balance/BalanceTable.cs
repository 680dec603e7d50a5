using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>How well the groups match, covariate by covariate, before and after.</summary>
/// <param name="Settings">How balance was rated.</param>
/// <param name="Rows">One row a column, every level of a categorical covariate among them; the score's rows last.</param>
/// <param name="Before">Summary of the unmatched samples.</param>
/// <param name="After">Summary of the matched sample.</param>
/// <remarks>Sources: Austin 2009; Stuart 2010; the reliability-weights variance of R's cobalt and MatchIt.</remarks>
[TypeFormatterSource]
public sealed record BalanceTable(
    BalanceSettings Settings, IReadOnlyList<BalanceRow> Rows, BalanceSummary Before, BalanceSummary After)
{
    /// <summary>Name of the row of the propensity score.</summary>
    public const string ScoreRow = "propensity score";

    /// <summary>Name of the row of the score's log-odds.</summary>
    public const string LogitRow = "logit of the propensity score";

    /// <summary>Makes the table.</summary>
    /// <param name="covariates">Columns to show, reference levels too; not only those of the model.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Matching weights; 0 for people not matched.</param>
    /// <param name="scores">Propensity scores, for their own rows and Rubin's B and R; null without.</param>
    /// <param name="settings">How to rate; null for the defaults.</param>
    /// <exception cref="ArgumentException">Lengths differ or a weight is negative or not a number.</exception>
    public static BalanceTable Assess(
        IReadOnlyList<DesignColumn> covariates, bool[] treated, double[] weights, PropensityScores? scores = null, BalanceSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(weights);
        settings ??= new BalanceSettings();
        var groups = new BalanceGroups(treated, weights);
        DesignColumn[] columns = scores is null
            ? [.. covariates]
            : [.. covariates, new DesignColumn(ScoreRow, ScoreRow, null, scores.Probability), new DesignColumn(LogitRow, LogitRow, null, scores.Logit)];
        foreach (var column in columns) Guard.SameLength(treated.Length, column.Values.Length, column.Name);
        var rows = new BalanceRow[columns.Length];
        Blocks.For(columns.Length, j => rows[j] = Row(columns[j], j >= covariates.Count, groups, settings));
        return new BalanceTable(
            settings,
            rows,
            Summarise(rows, row => row.Before, row => row.RatingBefore, groups.Before, Rubin(scores, groups, weighted: false), settings),
            Summarise(rows, row => row.After, row => row.RatingAfter, groups.After, Rubin(scores, groups, weighted: true), settings));
    }

    private static BalanceRow Row(DesignColumn column, bool isScore, BalanceGroups groups, BalanceSettings settings)
    {
        var binary = column.IsBinary && !isScore;
        var (before, after) = ColumnBalance.Of(column.Values, binary, groups);
        return new BalanceRow(
            column.Name, column.Variable, column.Level, binary, isScore, before, after,
            settings.Rate(Headline(before, settings)), settings.Rate(Headline(after, settings)));
    }

    private static double? Headline(BalanceMeasures measures, BalanceSettings settings) =>
        settings.Denominator == StandardisationGroup.Pooled ? measures.SmdPooled : measures.SmdTreated;

    private static BalanceSummary Summarise(
        BalanceRow[] rows,
        Func<BalanceRow, BalanceMeasures> measures,
        Func<BalanceRow, BalanceRating> rating,
        (GroupSize Treated, GroupSize Comparison) sizes,
        (double? B, double? R) rubin,
        BalanceSettings settings)
    {
        var counted = rows.Where(row => !row.IsScore).ToArray();
        var sizesOfGaps = counted.Select(row => Headline(measures(row), settings)).OfType<double>().Select(Math.Abs).ToArray();
        int Count(BalanceRating wanted) => counted.Count(row => rating(row) == wanted);
        return new BalanceSummary(
            sizes.Treated.People, sizes.Comparison.People, sizes.Comparison.Effective,
            Count(BalanceRating.Green), Count(BalanceRating.Amber), Count(BalanceRating.Red),
            sizesOfGaps.Length == 0 ? null : sizesOfGaps.Max(),
            sizesOfGaps.Length == 0 ? null : sizesOfGaps.Average(),
            rubin.B, rubin.R);
    }

    // Variances by importance weights that sum to the treated in both groups, as pstest takes them; the index stays as fitted.
    private static (double? B, double? R) Rubin(PropensityScores? scores, BalanceGroups groups, bool weighted)
    {
        if (scores is null) return (null, null);
        var (before, after) = ColumnBalance.Moments(scores.Logit, groups);
        var pair = weighted ? after : before;
        var people = (weighted ? groups.After : groups.Before).Treated.Sum;
        var (one, two) = (pair.Treated.ImportanceVariance(people), pair.Comparison.ImportanceVariance(people));
        return (
            ColumnBalance.Defined(100 * Math.Abs(pair.Treated.Mean - pair.Comparison.Mean) / Math.Sqrt((one + two) / 2)),
            ColumnBalance.Defined(one / two));
    }
}
