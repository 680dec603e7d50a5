using System.Globalization;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>What a study found, in sentences made from its figures.</summary>
internal static class SimulationFindings
{
    public static IEnumerable<string> Lines(IReadOnlyList<SimulationCellResult> results)
    {
        var sets = results.Where(cell => cell.Cell.Route is SimulationRoute.AnalysisSet).ToList();
        foreach (var cell in sets)
        {
            foreach (var (name, figures) in cell.Tests)
            {
                var share = cell.Cell.EffectPoints == 0 ? "type I error" : "power";
                yield return $"{SimulationWords.Heading(cell.Cell)}, {SimulationWords.ShortName(name)}: coverage {SimulationWords.Points(figures.Coverage, 1)}%, {share} {SimulationWords.Points(figures.Rejection, 1)}%, bias {SimulationWords.Points(figures.Bias, 2)} points.";
            }
        }

        foreach (var line in Agreement(sets, results)) yield return line;
    }

    // The two routes agree when no difference of theirs is beyond what chance explains.
    private static IEnumerable<string> Agreement(List<SimulationCellResult> sets, IReadOnlyList<SimulationCellResult> results)
    {
        var (compared, largest, where) = (0, 0.0, "");
        foreach (var whole in results.Where(cell => cell.Cell.Route is SimulationRoute.WholePipeline))
        {
            if (sets.Find(cell => cell.Cell with { Route = whole.Cell.Route, Requests = whole.Cell.Requests } == whole.Cell) is not { } set) continue;
            foreach (var (name, figures) in whole.Tests)
            {
                if (set.Tests.FirstOrDefault(test => test.Name == name).Figures is not { } other) continue;
                foreach (var (what, a, b) in new[] { ("bias", figures.Bias, other.Bias), ("coverage", figures.Coverage, other.Coverage), ("significant results", figures.Rejection, other.Rejection) })
                {
                    var error = Math.Sqrt((a.StandardError * a.StandardError) + (b.StandardError * b.StandardError));
                    if (error == 0) continue;
                    compared++;
                    var distance = Math.Abs(a.Value - b.Value) / error;
                    if (distance <= largest) continue;
                    (largest, where) = (distance, $"{what}, {SimulationWords.Heading(whole.Cell)}, {SimulationWords.ShortName(name)}");
                }
            }
        }

        if (compared > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"Whole pipeline against analysis set: the largest of {compared} differences in bias, coverage and significant results is {largest:0.0} Monte Carlo standard errors ({where}).");
    }
}
