using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Benchmarks.Data;

/// <summary>
/// The design of <c>Peers/generate.R</c> without R: half of the covariates yes/no, a quarter counts, a quarter numbers
/// with four decimals, all leaning on one shared factor; about one person in a hundred treated.
/// </summary>
internal static class GeneratedSet
{
    /// <summary>Makes the set; the same arguments give the same people.</summary>
    public static ReferenceSet Of(int rows, int covariates, ulong seed = 20240101)
    {
        var random = new RandomStream(seed);
        var values = new double[covariates][];
        for (var j = 0; j < covariates; j++) values[j] = new double[rows];
        var treated = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            var (factor, score) = (random.NextNormal(), -5.0);
            for (var j = 0; j < covariates; j++)
            {
                values[j][row] = Value(random, factor, j, covariates);
                score += values[j][row] * (j % 4 switch { 0 => 0.2, 1 => -0.12, 2 => 0.06, _ => 0 });
            }

            treated[row] = random.NextBool(1 / (1 + Math.Exp(-score)));
        }

        return new ReferenceSet(treated, [.. values.Select((column, j) => ReferenceSet.Column(j, column))]);
    }

    private static double Value(RandomStream random, double factor, int number, int covariates)
    {
        if (number < covariates / 2) return random.NextBool(1 / (1 + Math.Exp(1 - (0.4 * factor) - (0.05 * number)))) ? 1 : 0;
        if (number >= covariates / 2 + covariates / 4) return Math.Round((0.5 * factor) + random.NextNormal(), 4);
        var (count, left) = (0, Math.Exp(-Math.Exp(0.3 + (0.25 * factor))));
        for (var product = random.NextDouble(); product > left; product *= random.NextDouble()) count++;
        return count;
    }
}
