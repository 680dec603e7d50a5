namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Finds separation. Newton's method settles to steps of nothing when every coefficient is finite; along a direction that
/// separates the groups each step moves the linear predictor of the separated people on by about 1 for ever.
/// </summary>
internal static class SeparationFinder
{
    private const double Moving = 0.1;
    private const double Saturated = 1e-5;

    /// <summary>What separates the groups.</summary>
    /// <param name="design">The design.</param>
    /// <param name="kept">Numbers of the model columns kept, the constant as 0.</param>
    /// <param name="step">The last step, as coefficients of the columns as given.</param>
    /// <param name="scores">Scores at the fit.</param>
    /// <param name="treated">Who was treated.</param>
    public static (SeparationKind Kind, IReadOnlyList<string> Terms) Find(
        DesignMatrix design, IReadOnlyList<int> kept, double[] step, PropensityScores scores, bool[] treated)
    {
        if (!MovesSaturatedPeople(design, kept, step, scores)) return (SeparationKind.None, []);
        var reach = new double[kept.Count];
        for (var j = 1; j < kept.Count; j++)
        {
            var values = design.ModelColumns[kept[j] - 1].Values;
            var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
            reach[j] = Math.Abs(step[j]) * (high - low);
        }

        var most = reach.Max();
        var terms = Enumerable.Range(1, kept.Count - 1)
            .Where(j => reach[j] >= 0.1 * most)
            .Select(j => design.ModelColumns[kept[j] - 1].Name)
            .ToArray();
        var complete = true;
        for (var row = 0; row < treated.Length && complete; row++)
            complete = treated[row] ? scores.Probability[row] > 1 - Saturated : scores.Probability[row] < Saturated;
        return (complete ? SeparationKind.Complete : SeparationKind.QuasiComplete, terms);
    }

    private static bool MovesSaturatedPeople(DesignMatrix design, IReadOnlyList<int> kept, double[] step, PropensityScores scores)
    {
        for (var row = 0; row < design.Rows; row++)
        {
            if (scores.Probability[row] is > Saturated and < 1 - Saturated) continue;
            var moved = step[0];
            for (var j = 1; j < kept.Count; j++) moved += step[j] * design.ModelColumns[kept[j] - 1].Values[row];
            if (Math.Abs(moved) > Moving) return true;
        }

        return false;
    }
}
