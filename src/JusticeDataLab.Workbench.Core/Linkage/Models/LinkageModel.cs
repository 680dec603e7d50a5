using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>
/// A Fellegi–Sunter model: for each level of each comparison the probability m among matches. The probability u among
/// others is not averaged: each pair is scored with the u of its own values, counted on the register.
/// Source: Fellegi and Sunter 1969.
/// </summary>
[TypeFormatterSource]
public sealed record LinkageModel
{
    private readonly double[][] _weights;

    /// <summary>Makes a model.</summary>
    /// <param name="name">Name of the model.</param>
    /// <param name="levels">Its levels.</param>
    public LinkageModel(string name, IReadOnlyList<LevelProbability> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        Name = name;
        Levels = levels;
        _weights = new double[ComparisonVector.Size][];
        for (var comparison = 0; comparison < _weights.Length; comparison++)
        {
            var own = levels.Where(level => (int)level.Comparison == comparison).ToArray();
            _weights[comparison] = new double[own.Length == 0 ? 1 : own.Max(level => level.Level) + 1];
            foreach (var level in own) _weights[comparison][level.Level] = Math.Log2(level.M);
        }
    }

    /// <summary>Name of the model, for example <c>justice-preset</c>.</summary>
    public string Name { get; }

    /// <summary>Every level of every comparison.</summary>
    public IReadOnlyList<LevelProbability> Levels { get; }

    /// <summary>What the model holds about a level.</summary>
    internal LevelProbability Find(Comparison comparison, int level) =>
        Levels.First(entry => entry.Comparison == comparison && entry.Level == level);

    /// <summary>log2 of m of a level; 0 for a missing comparison.</summary>
    internal double LogM(Comparison comparison, int level) => _weights[(int)comparison][level];

    /// <summary>log2 of the Bayes factor of a pair: the sum over its comparisons of log2(m/u).</summary>
    internal double Weight(in ComparisonVector vector)
    {
        var weight = 0.0;
        for (var comparison = 0; comparison < ComparisonVector.Size; comparison++)
        {
            var level = vector.Level((Comparison)comparison);
            if (level != 0) weight += _weights[comparison][level] + vector.Surprise((Comparison)comparison);
        }

        return weight;
    }
}
