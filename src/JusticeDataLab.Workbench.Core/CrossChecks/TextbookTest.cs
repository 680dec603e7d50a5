using MathNet.Numerics.Distributions;

namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>
/// The marked test by the formulas of a textbook: weighted means; variance of the treated with n − 1; of the comparison
/// group with weights that sum to 1, Σw(x − m)² / (1 − Σw²); Welch's t with the effective sample size (Σw)²/Σw².
/// </summary>
internal sealed record TextbookTest(double Difference, double StandardError, double Lower, double Upper)
{
    /// <summary>The test; null when it is not defined.</summary>
    public static TextbookTest? Of(IReadOnlyList<double> values, IReadOnlyList<bool> treated, IReadOnlyList<double> weights, double level)
    {
        double n = 0, sum = 0, total = 0, weighted = 0;
        for (var row = 0; row < values.Count; row++)
        {
            if (weights[row] == 0) continue;
            if (treated[row]) (n, sum) = (n + 1, sum + values[row]);
            else (total, weighted) = (total + weights[row], weighted + (weights[row] * values[row]));
        }

        if (n < 2 || total == 0) return null;
        var (meanTreated, meanComparison) = (sum / n, weighted / total);
        double spreadTreated = 0, spreadComparison = 0, squares = 0;
        for (var row = 0; row < values.Count; row++)
        {
            if (weights[row] == 0) continue;
            var share = weights[row] / total;
            if (treated[row]) spreadTreated += (values[row] - meanTreated) * (values[row] - meanTreated);
            else (spreadComparison, squares) = (spreadComparison + (share * (values[row] - meanComparison) * (values[row] - meanComparison)), squares + (share * share));
        }

        var effective = 1 / squares;
        if (effective <= 1 || squares >= 1) return null;
        var (a, b) = (spreadTreated / (n - 1) / n, spreadComparison / (1 - squares) / effective);
        var error = Math.Sqrt(a + b);
        if (!(error > 0)) return null;
        var degrees = (a + b) * (a + b) / ((a * a / (n - 1)) + (b * b / (effective - 1)));
        var reach = StudentT.InvCDF(0, 1, degrees, 1 - ((1 - level) / 2)) * error;
        var difference = meanTreated - meanComparison;
        return new TextbookTest(difference, error, difference - reach, difference + reach);
    }
}
