using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary><c>selection.csv</c>: the path of a stepwise search, the model at the start first.</summary>
public static class SelectionTable
{
    /// <summary>The path as CSV text.</summary>
    /// <param name="path">The path.</param>
    public static string Write(IReadOnlyList<StepwiseStep> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return CsvText.Write(
            ["step", "change", "term", "df", "deviance", "coefficients", "criterion", "p"],
            path.Select((step, number) => new[]
            {
                CellText.Of(number),
                step.Added switch { null => "start", true => "in", false => "out" },
                step.Term ?? "",
                CellText.Of(step.DegreesOfFreedom),
                CellText.Of(step.Deviance),
                CellText.Of(step.Coefficients),
                CellText.Of(step.Criterion),
                CellText.Of(step.PValue),
            }));
    }
}
