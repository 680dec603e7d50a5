using JusticeDataLab.Workbench.Core.AnalysisSets;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>An analysis set with the truth about everyone in it.</summary>
/// <param name="Set">The analysis set.</param>
/// <param name="Without">p0 of everyone: chance of reoffending in the year without the service, given none within the lag.</param>
/// <param name="With">p1 of everyone: the same with the service.</param>
internal sealed record SimulatedRequest(AnalysisSet Set, double[] Without, double[] With)
{
    /// <summary>As every request: without people of the pool whom no treated person is like.</summary>
    /// <param name="minimum">See <see cref="AnalysisSet.WithoutAbsentLevels"/>.</param>
    public SimulatedRequest WithoutAbsentLevels(int minimum)
    {
        var absent = AbsentLevels.Of(Set, minimum);
        double[] Left(double[] values) => [.. values.Where((_, row) => !absent[row])];
        return new SimulatedRequest(Set.WithoutAbsentLevels(minimum), Left(Without), Left(With));
    }
}
