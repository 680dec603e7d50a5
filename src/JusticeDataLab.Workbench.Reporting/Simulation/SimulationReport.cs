using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>The report on a study of operating characteristics: Markdown, figures as SVG, and every number as CSV.</summary>
public static class SimulationReport
{
    /// <summary>Makes the files of the report.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="results">Every cell with what came out.</param>
    /// <param name="command">The command that makes the study.</param>
    /// <returns>Content by name: <c>report.md</c>, <c>summary.csv</c>, <c>figures/*.svg</c>.</returns>
    public static IReadOnlyDictionary<string, string> Make(SimulationPlan plan, IReadOnlyList<SimulationCellResult> results, string command)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        var sets = results.Where(cell => cell.Cell.Route is SimulationRoute.AnalysisSet && cell.Tests.Count > 0).ToList();
        Figure[] figures =
        [
            .. sets.Count > 0 ? [SimulationFigures.Bias(sets), SimulationFigures.Coverage(sets)] : Array.Empty<Figure>(),
            .. sets.Exists(cell => cell.Cell.EffectPoints == 0) ? [SimulationFigures.TypeOneError(sets)] : Array.Empty<Figure>(),
            .. sets.Exists(cell => cell.Cell.EffectPoints != 0) ? [SimulationFigures.Power(sets)] : Array.Empty<Figure>(),
        ];
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["report.md"] = Text(plan, results, figures, command),
            ["summary.csv"] = SimulationTables.Csv(results),
        };
        foreach (var figure in figures) files[PathOf(figure)] = SvgRenderer.Render(figure) + "\n";
        return files;
    }

    private static string PathOf(Figure figure) => $"figures/{figure.IdPrefix}.svg";

    private static string Text(SimulationPlan plan, IReadOnlyList<SimulationCellResult> results, Figure[] figures, string command)
    {
        var text = new StringBuilder();
        Line("# Operating characteristics by simulation");
        Line("**Question.** Where the truth is known, how far off are the estimates, how often do intervals hold the truth, how often does a service without an effect get a significant result, and how often is a real effect found?");
        Line($"Made with `{command}`. {Requests(results)} Numbers in brackets are Monte Carlo standard errors: how far a figure may be from that of endlessly many requests.");
        Line("## What was simulated");
        foreach (var line in SimulationMethod.Lines(plan)) text.Append("- ").Append(line).Append('\n');
        text.Append('\n');
        Line("## What came out");
        foreach (var line in SimulationFindings.Lines(results)) text.Append("- ").Append(line).Append('\n');
        text.Append('\n');
        foreach (var figure in figures)
        {
            Line($"![{figure.Alternative}]({PathOf(figure)})");
            Line($"*{figure.Title}. {figure.Subtitle}.* {string.Join(" ", figure.Notes)}");
        }

        Line("## Every figure");
        foreach (var route in Enum.GetValues<SimulationRoute>())
        {
            if (!results.Any(cell => cell.Cell.Route == route)) continue;
            Line(route is SimulationRoute.AnalysisSet ? "### Requests that start at the analysis set" : "### Requests that run the whole pipeline");
            Line(SimulationTables.Markdown([.. results.Where(cell => cell.Cell.Route == route)]));
        }

        return text.ToString().TrimEnd('\n') + "\n";

        void Line(string line) => text.Append(line).Append("\n\n");
    }

    private static string Requests(IReadOnlyList<SimulationCellResult> results)
    {
        var stopped = results.SelectMany(cell => cell.Stopped).GroupBy(pair => pair.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Sum(pair => pair.Value):N0} at the step {group.Key}")).ToList();
        var all = results.Sum(cell => cell.Cell.Requests);
        return string.Create(CultureInfo.InvariantCulture, $"{all:N0} requests, ") + (stopped.Count == 0 ? "none of which stopped." : $"of which stopped for too few people: {string.Join(", ", stopped)}.");
    }
}
