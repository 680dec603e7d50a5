using System.Globalization;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>How the report on operating characteristics names things and writes numbers.</summary>
internal static class SimulationWords
{
    /// <summary>A test in two or three words.</summary>
    public static string ShortName(string test) =>
        test == TestConvention.WelchEffective ? "JDL test" : test.StartsWith("adjusted_", StringComparison.Ordinal) ? "Adjusted regression" : "G-computation";

    /// <summary>A cell in words.</summary>
    public static string Heading(SimulationCell cell) => string.Create(
        CultureInfo.InvariantCulture, $"Cohort of {cell.Cohort:N0}, {Effect(cell.EffectPoints)}{(cell.Overlap is SimulationOverlap.Usual ? "" : $", {CodeText.Of(cell.Overlap)} overlap")}");

    /// <summary>An effect in words.</summary>
    public static string Effect(double points) => points switch
    {
        0 => "no effect",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-points:0.#} points fewer"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{points:0.#} points more"),
    };

    /// <summary>A share in percent, or a difference in percentage points, with its Monte Carlo error in brackets.</summary>
    public static string Points(MonteCarloFigure figure, int decimals)
    {
        var format = "0." + new string('0', decimals);
        var value = Math.Round(100 * figure.Value, decimals, MidpointRounding.ToEven);
        var sign = value < 0 ? "\u2212" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(value).ToString(format, CultureInfo.InvariantCulture)} ({(100 * figure.StandardError).ToString(format, CultureInfo.InvariantCulture)})");
    }
}
