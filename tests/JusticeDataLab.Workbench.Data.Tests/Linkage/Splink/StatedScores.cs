using JusticeDataLab.Workbench.Core.Linkage.Splink;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Linkage.Splink;

/// <summary>The scores that a table of Splink states, to hold ours against.</summary>
internal sealed class StatedScores
{
    private readonly double[] _weights;
    private readonly double[] _probabilities;
    private readonly double[][] _factors;
    private readonly double[]?[] _frequencyFactors;

    public StatedScores(string path, SplinkModel model)
    {
        static bool Counts(SplinkComparison comparison) => comparison.Levels.Any(level => level.TermFrequency is not null);
        var factors = model.Comparisons.Select(comparison => $"bf_{comparison.Name}").ToArray();
        var frequencyFactors = model.Comparisons.Select(comparison => Counts(comparison) ? $"bf_tf_adj_{comparison.Name}" : null).ToArray();
        var wanted = factors.Concat(frequencyFactors.OfType<string>()).Append("match_weight").Append("match_probability");
        var table = CsvTable.Read(path, wanted.Select(name => new WantedColumn(name, CellKind.Number)));
        _weights = table.Numbers("match_weight");
        _probabilities = table.Numbers("match_probability");
        _factors = Array.ConvertAll(factors, table.Numbers);
        _frequencyFactors = Array.ConvertAll(frequencyFactors, name => name is null ? null : table.Numbers(name));
    }

    /// <summary>Largest difference over all pairs: of weights and probabilities as they are, of factors relative to their size.</summary>
    public double LargestDeviation(IReadOnlyList<SplinkScore> scores)
    {
        Assert.Equal(_weights.Length, scores.Count);
        return scores.Select(Deviation).Max();
    }

    private double Deviation(SplinkScore score, int row)
    {
        var largest = Math.Max(Math.Abs(score.Weight - _weights[row]), Math.Abs(score.Probability - _probabilities[row]));
        for (var at = 0; at < score.Bars.Count; at++)
        {
            var bar = score.Bars[at];
            largest = Math.Max(largest, Math.Abs((bar.BayesFactor / _factors[at][row]) - 1));
            largest = Math.Max(largest, Math.Abs((bar.FrequencyFactor / (_frequencyFactors[at]?[row] ?? 1)) - 1));
        }

        return double.IsNaN(largest) ? double.PositiveInfinity : largest;
    }
}
