using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>For each comparison the level reached and how surprising it would be by chance.</summary>
internal struct ComparisonVector
{
    /// <summary>Number of comparisons.</summary>
    public const int Size = (int)Comparison.PrisonNumber + 1;

    private LevelsBuffer _levels;
    private SurprisesBuffer _surprises;

    /// <summary>Level reached, as the number of the comparison's own enumeration; 0 is missing.</summary>
    public readonly int Level(Comparison comparison) => _levels[(int)comparison];

    /// <summary>log2 of 1/u.</summary>
    public readonly double Surprise(Comparison comparison) => _surprises[(int)comparison];

    public void Set(Comparison comparison, int level, double surprise)
    {
        _levels[(int)comparison] = (byte)level;
        _surprises[(int)comparison] = surprise;
    }

    [InlineArray(Size)]
    private struct LevelsBuffer
    {
        private byte _first;
    }

    [InlineArray(Size)]
    private struct SurprisesBuffer
    {
        private double _first;
    }
}
