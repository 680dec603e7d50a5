using System.Globalization;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>The outcome of a study in a few columns, for a terminal.</summary>
public static class SimulationSummary
{
    /// <summary>Headings of the columns.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["Route", "Requests", "Test", "Analysed", "Bias (points)", "Coverage %", "Significant %"];

    /// <summary>A row for each cell and test; Monte Carlo errors in brackets.</summary>
    /// <param name="results">Every cell with what came out.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(IReadOnlyList<SimulationCellResult> results) =>
        from cell in results
        from test in cell.Tests
        select (IReadOnlyList<string>)
        [
            CodeText.Of(cell.Cell.Route),
            SimulationWords.Heading(cell.Cell),
            SimulationWords.ShortName(test.Name),
            test.Figures.Requests.ToString(CultureInfo.InvariantCulture),
            SimulationWords.Points(test.Figures.Bias, 2),
            SimulationWords.Points(test.Figures.Coverage, 1),
            SimulationWords.Points(test.Figures.Rejection, 1),
        ];
}
