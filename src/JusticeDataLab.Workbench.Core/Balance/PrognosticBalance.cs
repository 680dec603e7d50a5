using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>
/// Balance of the prognostic score: the chance of the outcome that a logistic model, fitted on the comparison pool alone,
/// gives everyone from their covariates. A difference here is a difference in what matters for the outcome.
/// </summary>
/// <param name="Row">The score before and after matching, as a row of the balance table.</param>
/// <param name="AreaUnderCurve">
/// How well the model tells people of the pool with the outcome from those without: 0.5 not at all, 1 wholly. Near 0.5
/// the covariates say little about the outcome, and balance on the score means little.
/// </param>
/// <param name="People">People of the pool that the model was fitted on.</param>
/// <remarks>
/// The outcomes of treated people are not read. Those of the pool are, so this is looked at once the match is fixed; a match
/// that is chosen by it is no longer blind. The score of the pool is a fit and that of the treated a prediction, which lets
/// small pools look a little better balanced than they are. Sources: Hansen 2008; Stuart, Lee and Leacy 2013.
/// </remarks>
[TypeFormatterSource]
public sealed record PrognosticBalance(BalanceRow Row, double AreaUnderCurve, int People)
{
    /// <summary>Name of the row.</summary>
    public const string RowName = "prognostic score";

    /// <summary>Assesses balance of the prognostic score.</summary>
    /// <param name="design">Covariates of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="outcome">Who has the outcome; entries of treated people are not read.</param>
    /// <param name="weights">Matching weights; 0 for people not matched.</param>
    /// <param name="settings">How to rate; null for the defaults.</param>
    /// <returns>The balance; null when all of the pool have the outcome, or none.</returns>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static PrognosticBalance? Assess(DesignMatrix design, bool[] treated, bool[] outcome, double[] weights, BalanceSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(outcome);
        Guard.SameLength(design.Rows, treated.Length, nameof(treated));
        Guard.SameLength(design.Rows, outcome.Length, nameof(outcome));
        int[] pool = [.. Enumerable.Range(0, treated.Length).Where(row => !treated[row])];
        bool[] had = Array.ConvertAll(pool, row => outcome[row]);
        if (!had.Contains(true) || !had.Contains(false)) return null;
        var columns = design.ModelColumns.Select(column => new DesignColumn(column.Name, column.Variable, column.Level, Array.ConvertAll(pool, row => column.Values[row])));
        var model = LogisticRegression.Fit(new DesignMatrix(pool.Length, [.. columns]), had);
        var score = new DesignColumn(RowName, RowName, null, Predict(model, design));
        return new PrognosticBalance(BalanceTable.Assess([score], treated, weights, null, settings).Rows[0], model.AreaUnderCurve, pool.Length);
    }

    // An aliased term says what others say already: it adds nothing.
    private static double[] Predict(PropensityModel model, DesignMatrix design)
    {
        var values = design.ModelColumns.ToDictionary(column => column.Name, column => column.Values, StringComparer.Ordinal);
        var logit = new double[design.Rows];
        Array.Fill(logit, model.Coefficients[0].Estimate!.Value);
        foreach (var coefficient in model.Coefficients.Skip(1))
        {
            if (coefficient.Estimate is not { } slope) continue;
            var column = values[coefficient.Term];
            for (var row = 0; row < logit.Length; row++) logit[row] += slope * column[row];
        }

        return PropensityScores.FromLogit(logit).Probability;
    }
}
