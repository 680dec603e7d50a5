using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Reporting.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Tests.Simulation;

public sealed class SimulationReportTests
{
    private static readonly SimulationPlan Plan = new() { Cohorts = [60], NullRequests = 4, EffectRequests = 4, PipelineRequests = 4 };

    [Fact]
    public void Report_says_every_figure_with_its_error_and_the_command()
    {
        var report = Files()["report.md"];
        Assert.Contains("`jdl simulate --cohorts 60 --out study`", report, StringComparison.Ordinal);
        Assert.Contains("16 requests, of which stopped for too few people: 4 at the step match.", report, StringComparison.Ordinal);
        // Two of four hold the truth: 50.0%, √(¼/8) = 17.7 points. Errors 1, 2, 3 and 2 points: bias 2.00, √(2/3)/2 = 0.41.
        Assert.Contains("| Cohort of 60, no effect | JDL test | 4 | 45.0 | 0.00 | 2.00 (0.41) |", report, StringComparison.Ordinal);
        Assert.Contains("50.0 (17.7)", report, StringComparison.Ordinal);
        Assert.Contains("differences in bias, coverage and significant results is 0.0 Monte Carlo standard errors", report, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", string.Concat(Files().Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_has_the_figures_it_shows()
    {
        var files = Files();
        Assert.Equal(
            ["figures/bias.svg", "figures/coverage.svg", "figures/power.svg", "figures/type-one-error.svg", "report.md", "summary.csv"], files.Keys);
        Assert.All(files.Keys.Where(name => name.StartsWith("figures", StringComparison.Ordinal)), name => Assert.Contains($"]({name})", files["report.md"], StringComparison.Ordinal));
    }

    [Fact]
    public void Report_of_whole_requests_alone_has_no_figures_and_no_comparison()
    {
        var files = SimulationReport.Make(Plan, [Cell(SimulationRoute.WholePipeline, 0)], "jdl simulate");
        Assert.Equal(["report.md", "summary.csv"], files.Keys);
        Assert.DoesNotContain("Whole pipeline against", files["report.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_has_a_row_for_each_cell_and_test()
    {
        var lines = Files()["summary.csv"].TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
    }

    private static IReadOnlyDictionary<string, string> Files() => SimulationReport.Make(
        Plan,
        [Cell(SimulationRoute.AnalysisSet, 0), Cell(SimulationRoute.AnalysisSet, -5), Cell(SimulationRoute.WholePipeline, 0), Cell(SimulationRoute.WholePipeline, -5, stopped: 4)],
        "jdl simulate --cohorts 60 --out study");

    private static SimulationCellResult Cell(SimulationRoute route, double effect, int stopped = 0)
    {
        var cell = new SimulationCell(route, 60, effect, SimulationOverlap.Usual, 4);
        SimulatedAnswer Answer(double error, double reach) => new((effect / 100) + error, 0.05, (effect / 100) + error - reach, (effect / 100) + error + reach, effect / 100);
        SimulatedAnswer[] answers = [Answer(0.01, 0.1), Answer(0.02, 0.1), Answer(0.03, 0.01), Answer(0.02, 0.001)];
        return new SimulationCellResult(
            cell,
            4,
            stopped == 0 ? new Dictionary<string, int>() : new Dictionary<string, int> { ["match"] = stopped },
            45,
            300,
            effect / 100,
            null,
            [(TestConvention.WelchEffective, OperatingCharacteristics.Of(answers)!)]);
    }
}
