using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>Takes the weight of a pair apart, for tables and for the waterfall.</summary>
internal static class LevelsOfPair
{
    public static LevelReached[] Of(in ComparisonVector vector, LinkageModel model)
    {
        var levels = new List<LevelReached>(ComparisonVector.Size);
        for (var comparison = (Comparison)0; (int)comparison < ComparisonVector.Size; comparison++)
        {
            var level = vector.Level(comparison);
            if (level == 0) continue;
            var entry = model.Find(comparison, level);
            levels.Add(new LevelReached(comparison, entry.Code, entry.Weight, vector.Surprise(comparison) + Math.Log2(entry.U)));
        }

        return [.. levels];
    }
}
