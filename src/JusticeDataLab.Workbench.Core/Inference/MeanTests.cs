namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>The difference of two weighted means under every variance convention that is defined for the data.</summary>
public static class MeanTests
{
    /// <summary>All conventions, in a fixed order, the marked default first; those not defined for the data are left out.</summary>
    /// <param name="treated">Moments of the treated.</param>
    /// <param name="comparison">Moments of the comparison group.</param>
    /// <param name="binary">Whether the measure is yes or no.</param>
    /// <param name="level">Confidence level.</param>
    public static IReadOnlyList<EffectEstimate> All(WeightedMoments treated, WeightedMoments comparison, bool binary, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(comparison);
        if (treated.People == 0 || comparison.People == 0) return [];
        var difference = treated.Mean - comparison.Mean;
        int n1 = treated.People, n0 = comparison.People, n = n1 + n0;
        var (ess1, ess0) = (treated.EffectiveSampleSize, comparison.EffectiveSampleSize);
        var (w1, w0) = (treated.WeightSum, comparison.WeightSum);
        var squares = treated.WeightedSquares + comparison.WeightedSquares;
        var weightShare = (1 / w1) + (1 / w0);

        EffectEstimate? T(string name, double variance, double degrees) =>
            variance > 0 ? WelchTest.FromT(name, difference, Math.Sqrt(variance), degrees, level) : null;

        double Robust(double meat1, double meat0) => (meat1 / (w1 * w1)) + (meat0 / (w0 * w0));

        var hc0 = Robust(treated.RobustSquares, comparison.RobustSquares);
        var pooled = (((n1 - 1) * treated.VarianceByPeople) + ((n0 - 1) * comparison.VarianceByPeople)) / (n - 2);
        EffectEstimate?[] tests =
        [
            WelchTest.Of(TestConvention.WelchEffective, difference, treated.Variance, ess1, comparison.Variance, ess0, level),
            WelchTest.Of(TestConvention.WelchRows, difference, treated.VarianceByPeople, n1, comparison.VarianceByPeople, n0, level),
            T(TestConvention.PooledRows, pooled * ((1.0 / n1) + (1.0 / n0)), n - 2),
            n1 < 2 || n0 < 2 ? null : T(
                TestConvention.Psmatch2,
                (treated.UnweightedVariance / n1) + (comparison.UnweightedVariance / ess0),
                double.PositiveInfinity),
            T(TestConvention.StataImportanceWeights, squares / (w1 + w0 - 2) * weightShare, w1 + w0 - 2),
            T(TestConvention.AnalyticWeights, squares / (n - 2) * weightShare, n - 2),
            T(TestConvention.RobustHc0, hc0, n - 2),
            T(TestConvention.RobustHc1, hc0 * n / (n - 2), n - 2),
            T(TestConvention.RobustHc2, Robust(treated.RobustSquaresHc2, comparison.RobustSquaresHc2), n - 2),
            T(TestConvention.RobustHc3, Robust(treated.RobustSquaresHc3, comparison.RobustSquaresHc3), n - 2),
            T(TestConvention.Survey, hc0 * n / (n - 1), n - 2),
            binary ? T(TestConvention.ProportionsRows, Proportion(treated.Mean, n1) + Proportion(comparison.Mean, n0), double.PositiveInfinity) : null,
            binary ? T(TestConvention.ProportionsEffective, Proportion(treated.Mean, ess1) + Proportion(comparison.Mean, ess0), double.PositiveInfinity) : null,
        ];
        return [.. tests.OfType<EffectEstimate>()];
    }

    private static double Proportion(double share, double n) => share * (1 - share) / n;
}
