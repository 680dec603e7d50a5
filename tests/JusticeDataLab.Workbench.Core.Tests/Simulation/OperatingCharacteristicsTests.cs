using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Simulation;

public sealed class OperatingCharacteristicsTests
{
    // Errors 1, 1, −1, 3: bias 1, spread √(8/3). Two of four intervals hold the truth, three exclude 0.
    [Fact]
    public void Of_is_as_worked_by_hand()
    {
        var figures = OperatingCharacteristics.Of(
        [
            new SimulatedAnswer(1, 1, 0.5, 1.5, 0),
            new SimulatedAnswer(2, 1, 0.5, 3.5, 1),
            new SimulatedAnswer(-1, 1, -2, 0, 0),
            new SimulatedAnswer(4, 3, 2, 6, 1),
        ])!;
        Near.Equal("bias", 1, figures.Bias.Value, 1e-15);
        Near.Equal("its error", Math.Sqrt(8 / 3.0) / 2, figures.Bias.StandardError, 1e-14);
        Near.Equal("spread", Math.Sqrt(8 / 3.0), figures.SpreadOfErrors.Value, 1e-14);
        Near.Equal("its error", Math.Sqrt(8 / 3.0) / Math.Sqrt(6), figures.SpreadOfErrors.StandardError, 1e-14);
        Near.Equal("claimed", Math.Sqrt(3), figures.ClaimedError.Value, 1e-14);
        // Variances 1, 1, 1, 9: mean 3, variance 16; √(16 / (4 · 4 · 3)).
        Near.Equal("its error", Math.Sqrt(1 / 3.0), figures.ClaimedError.StandardError, 1e-14);
        Assert.Equal(0.5, figures.Coverage.Value);
        Assert.Equal(0.75, figures.Rejection.Value);
        // (np + 2)/(n + 4) = ½ of 8: √(¼/8).
        Near.Equal("error of a share", Math.Sqrt(1 / 32.0), figures.Coverage.StandardError, 1e-14);
    }

    [Fact]
    public void Of_fewer_than_two_answers_is_not_defined() => Assert.Null(OperatingCharacteristics.Of([new SimulatedAnswer(1, 1, 0, 2, 0)]));

    [Fact]
    public void An_interval_that_ends_at_zero_is_not_significant_and_holds_it()
    {
        var answer = new SimulatedAnswer(1, 0.5, 0, 2, 0);
        Assert.True(answer.Covers);
        Assert.False(answer.IsSignificant);
    }

    [Fact]
    public void Plan_has_the_null_for_every_size_and_whole_requests_for_the_main_overlap_only()
    {
        var plan = new SimulationPlan { Cohorts = [60, 200], Effects = [-5, 0, -5], Overlaps = [SimulationOverlap.Usual, SimulationOverlap.Poor] };
        Assert.Equal(8, plan.Cells.Count(cell => cell.Route is SimulationRoute.AnalysisSet));
        Assert.All(plan.Cells.Where(cell => cell.Route is SimulationRoute.WholePipeline), cell => Assert.Equal(SimulationOverlap.Usual, cell.Overlap));
        Assert.Equal("analysis-set-60-effect0-usual", plan.Cells[0].Id);
        Assert.Equal("whole-pipeline-200-effect-5-usual", plan.Cells[^1].Id);
        Assert.Equal(plan.Cells.Count, plan.Cells.Select(cell => cell.Id).Distinct().Count());
    }
}
