using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>The figures of a report on operating characteristics: each test by cohort size, with its Monte Carlo interval.</summary>
internal static class SimulationFigures
{
    private const double Level = 1.959963984540054;

    /// <summary>How far the estimates are off on average.</summary>
    public static IntervalPlot Bias(IReadOnlyList<SimulationCellResult> cells) => Of(
        "bias", "How far estimates are off on average", "Mean of estimate less truth in percentage points", "Percentage points", cells,
        figures => figures.Bias, centre: 0, isShare: false, "Says the service is better than it is", "Says the service is worse than it is",
        "Mean error of each test for each cohort size and effect.");

    /// <summary>How often intervals hold the truth, from the nominal 95%.</summary>
    public static IntervalPlot Coverage(IReadOnlyList<SimulationCellResult> cells) => Of(
        "coverage", "How often intervals hold the truth", "Share of 95% intervals that hold the truth, less 95%, in percentage points", "Percentage points from 95%", cells,
        figures => figures.Coverage, centre: 0.95, isShare: true, "Holds it less often", "Holds it more often",
        "Coverage of each test for each cohort size and effect, from the 95% it claims.");

    /// <summary>How often a service without an effect gets a significant result, from the nominal 5%.</summary>
    public static IntervalPlot TypeOneError(IReadOnlyList<SimulationCellResult> cells) => Of(
        "type-one-error", "How often no effect looks significant", "Share of significant results without an effect, less 5%, in percentage points", "Percentage points from 5%",
        [.. cells.Where(cell => cell.Cell.EffectPoints == 0)], figures => figures.Rejection, centre: 0.05, isShare: true, "Less often than claimed", "More often than claimed",
        "Type I error of each test for each cohort size, from the 5% it claims.");

    /// <summary>How often a service with an effect gets a significant result.</summary>
    public static IntervalPlot Power(IReadOnlyList<SimulationCellResult> cells) => Of(
        "power", "How often a real effect is found", "Share of significant results where there is an effect, in percent", "Percent of requests",
        [.. cells.Where(cell => cell.Cell.EffectPoints != 0)], figures => figures.Rejection, centre: null, isShare: true, "", "",
        "Power of each test for each cohort size and effect.");

    private static IntervalPlot Of(
        string id,
        string title,
        string measure,
        string axis,
        IReadOnlyList<SimulationCellResult> cells,
        Func<OperatingCharacteristics, MonteCarloFigure> figure,
        double? centre,
        bool isShare,
        string below,
        string above,
        string alternative) => new()
        {
            IdPrefix = id,
            Title = title,
            Subtitle = new FigureSubtitle(measure, "synthetic people", "requests that start at the analysis set"),
            Source = "jdl simulate",
            Alternative = alternative + " Every number is in the tables of the report.",
            AxisLabel = axis,
            Variant = centre is null ? IntervalVariant.Values : IntervalVariant.Differences,
            Unit = centre is null ? FigureUnit.Percent : FigureUnit.PercentagePoints,
            BelowZero = below,
            AboveZero = above,
            Notes = ["Here the intervals are Monte Carlo intervals: how far each figure could be from that of endlessly many requests."],
            Rows =
            [
                .. from cell in cells
                   from test in cell.Tests
                   let found = figure(test.Figures)
                   let reach = Level * found.StandardError
                   select new IntervalRow(
                       SimulationWords.ShortName(test.Name),
                       100 * (found.Value - (centre ?? 0)),
                       100 * (Bounded(found.Value - reach, isShare) - (centre ?? 0)),
                       100 * (Bounded(found.Value + reach, isShare) - (centre ?? 0)))
                   {
                       Group = SimulationWords.Heading(cell.Cell),
                   },
            ],
        };

    // No share is below 0% or above 100%.
    private static double Bounded(double value, bool isShare) => isShare ? Math.Clamp(value, 0, 1) : value;
}
