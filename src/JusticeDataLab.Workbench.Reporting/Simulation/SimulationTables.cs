using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>The figures of a study as tables.</summary>
internal static class SimulationTables
{
    public static string Markdown(IReadOnlyList<SimulationCellResult> results)
    {
        var text = new StringBuilder("| requests | test | analysed | matched | true effect | bias | spread of errors | claimed error | coverage % | significant % |\n");
        text.Append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var cell in results)
        {
            foreach (var (name, figures) in cell.Tests)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {SimulationWords.Heading(cell.Cell)} | {SimulationWords.ShortName(name)} | {figures.Requests:N0} | {cell.MeanMatched:0.0} | {SimulationWords.Points(new MonteCarloFigure(cell.MeanTruth, 0), 2).Split(' ')[0]} | ");
                text.Append(CultureInfo.InvariantCulture, $"{SimulationWords.Points(figures.Bias, 2)} | {SimulationWords.Points(figures.SpreadOfErrors, 2)} | {SimulationWords.Points(figures.ClaimedError, 2)} | ");
                text.Append(CultureInfo.InvariantCulture, $"{SimulationWords.Points(figures.Coverage, 1)} | {SimulationWords.Points(figures.Rejection, 1)} |\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Csv(IReadOnlyList<SimulationCellResult> results)
    {
        var text = new StringBuilder("route,cohort,effect_points,overlap,requests,analysed,matched,effective_sample_size,true_effect,imbalance,imbalance_mcse,test,answers,");
        text.AppendJoin(',', Measures(null).Select(measure => $"{measure.Name},{measure.Name}_mcse")).Append('\n');
        foreach (var result in results)
        {
            var cell = result.Cell;
            foreach (var (name, figures) in result.Tests)
            {
                text.Append(CultureInfo.InvariantCulture, $"{CodeText.Of(cell.Route)},{cell.Cohort},{cell.EffectPoints:R},{CodeText.Of(cell.Overlap)},{cell.Requests},{result.Analysed},{result.MeanMatched:R},{result.MeanEffectiveSampleSize:R},{result.MeanTruth:R},{result.Imbalance?.Value:R},{result.Imbalance?.StandardError:R},{name},{figures.Requests},");
                text.AppendJoin(',', Measures(figures).Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Figure.Value:R},{measure.Figure.StandardError:R}"))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, MonteCarloFigure Figure)> Measures(OperatingCharacteristics? figures) =>
    [
        ("bias", figures?.Bias ?? default),
        ("spread_of_errors", figures?.SpreadOfErrors ?? default),
        ("claimed_error", figures?.ClaimedError ?? default),
        ("coverage", figures?.Coverage ?? default),
        ("coverage_without_bias", figures?.CoverageWithoutBias ?? default),
        ("rejection", figures?.Rejection ?? default),
    ];
}
