namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>One column of the balance table. Never a p value: balance is a property of the sample, not a hypothesis.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Variable">The covariate it belongs to.</param>
/// <param name="Level">Level of a categorical covariate; null for a number.</param>
/// <param name="IsBinary">Whether it is yes/no.</param>
/// <param name="IsScore">Whether it is the propensity score, which is shown but not counted in the summary.</param>
/// <param name="Before">All treated against the whole pool.</param>
/// <param name="After">The matched treated against the weighted comparison group.</param>
/// <param name="RatingBefore">Rating before matching.</param>
/// <param name="RatingAfter">Rating after matching.</param>
[TypeFormatterSource]
public sealed record BalanceRow(
    string Name,
    string Variable,
    string? Level,
    bool IsBinary,
    bool IsScore,
    BalanceMeasures Before,
    BalanceMeasures After,
    BalanceRating RatingBefore,
    BalanceRating RatingAfter);
