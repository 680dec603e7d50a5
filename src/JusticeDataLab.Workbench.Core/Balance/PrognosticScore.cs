using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>
/// The chance of the outcome that everyone would have without the service, as far as covariates tell: a logistic model is
/// fitted on the comparison pool alone and says the chance of treated people too.
/// </summary>
/// <param name="Chance">The chance, one entry a person, above 0 and below 1.</param>
/// <param name="AreaUnderCurve">
/// How well the model tells people of the pool with the outcome from those without: 0.5 not at all, 1 wholly. Near 0.5
/// the covariates say little about the outcome.
/// </param>
/// <param name="People">People of the pool that the model was fitted on.</param>
/// <remarks>
/// Outcomes of treated people are not read, so nothing of an effect can enter the score. The score of the pool is a fit and
/// that of the treated a prediction, which lets the score of small pools look a little surer than it is. Source: Hansen 2008.
/// </remarks>
[TypeFormatterSource]
public sealed record PrognosticScore(double[] Chance, double AreaUnderCurve, int People)
{
    /// <summary>Fits the score.</summary>
    /// <param name="design">Covariates of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="outcome">Who has the outcome; entries of treated people are not read.</param>
    /// <returns>The score; null when all of the pool have the outcome, or none.</returns>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static PrognosticScore? Of(DesignMatrix design, bool[] treated, bool[] outcome)
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
        return new PrognosticScore(Predict(model, design), model.AreaUnderCurve, pool.Length);
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
