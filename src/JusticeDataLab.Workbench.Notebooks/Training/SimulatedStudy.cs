using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>A study of an invented service in two groups of the same size, whose true rates are known.</summary>
internal static class SimulatedStudy
{
    /// <summary>The difference of the rates with the interval that the workbench would publish.</summary>
    /// <param name="seed">Seed of the exercise.</param>
    /// <param name="study">Number of the study.</param>
    /// <param name="people">People in each group.</param>
    /// <param name="treatedRate">True rate of the treatment group.</param>
    /// <param name="comparisonRate">True rate of the comparison group.</param>
    public static ConfidenceInterval Difference(ulong seed, int study, int people, double treatedRate, double comparisonRate)
    {
        var chance = new RandomStream(seed, index: (ulong)study);
        bool[] treated = [.. Enumerable.Range(0, 2 * people).Select(person => person < people)];
        double?[] outcomes = [.. treated.Select(isTreated => (double?)(chance.NextBool(isTreated ? treatedRate : comparisonRate) ? 1 : 0))];
        return MeanComparison.Of(outcomes, treated, [.. treated.Select(_ => 1.0)], binary: true).Difference!.Interval;
    }
}
