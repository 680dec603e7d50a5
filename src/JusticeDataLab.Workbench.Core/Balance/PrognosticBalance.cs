using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>
/// Balance of the prognostic score: a difference here is a difference in what matters for the outcome.
/// </summary>
/// <param name="Row">The score before and after matching, as a row of the balance table.</param>
/// <param name="AreaUnderCurve">
/// How well the score tells people of the pool with the outcome from those without: near 0.5 the covariates say little about
/// the outcome, and balance on the score means little.
/// </param>
/// <param name="People">People of the pool that the score was fitted on.</param>
/// <remarks>
/// Outcomes of the pool are read, so this is looked at once the match is fixed; a match that is chosen by it is no longer
/// blind. Small pools look a little better balanced than they are, since their score is a fit. Source: Stuart, Lee and Leacy 2013.
/// </remarks>
[TypeFormatterSource]
public sealed record PrognosticBalance(BalanceRow Row, double AreaUnderCurve, int People)
{
    /// <summary>Name of the row.</summary>
    public const string RowName = "prognostic score";

    /// <summary>Assesses balance of the prognostic score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Matching weights; 0 for people not matched.</param>
    /// <param name="settings">How to rate; null for the defaults.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static PrognosticBalance Assess(PrognosticScore score, bool[] treated, double[] weights, BalanceSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        var column = new DesignColumn(RowName, RowName, null, score.Chance);
        return new PrognosticBalance(BalanceTable.Assess([column], treated, weights, null, settings).Rows[0], score.AreaUnderCurve, score.People);
    }
}
