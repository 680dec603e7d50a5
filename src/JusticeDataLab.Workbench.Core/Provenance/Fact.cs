using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>A named result of a run that another run must reproduce. Never holds personal data.</summary>
/// <param name="Name">Dotted name, step first, for example <c>match.treated_matched</c>.</param>
/// <param name="Value">The value as text: numbers in shortest round-trip form, invariant culture.</param>
/// <param name="Unit">Unit, for example <c>people</c> or <c>percentage points</c>; empty when there is none.</param>
/// <param name="Compare">How it is compared.</param>
/// <param name="Tolerance">Tolerance of an absolute, relative or decision comparison; null when exact.</param>
/// <param name="Threshold">For a decision, the threshold; else null.</param>
/// <param name="Underlying">For a decision, the number it was taken on; else null.</param>
[TypeFormatterSource]
public sealed record Fact(
    string Name,
    string Value,
    string Unit,
    CompareRule Compare,
    double? Tolerance = null,
    double? Threshold = null,
    double? Underlying = null)
{
    /// <summary>Whether the value is a number (facts are written to JSON with their own type).</summary>
    public bool IsNumber => double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>A count, compared exactly.</summary>
    public static Fact Count(string name, long value, string unit = "people") =>
        new(name, value.ToString(CultureInfo.InvariantCulture), unit, CompareRule.Exact);

    /// <summary>A text, compared exactly.</summary>
    public static Fact Text(string name, string value) => new(name, value, "", CompareRule.Exact);

    /// <summary>A number, compared within a relative tolerance.</summary>
    public static Fact Number(string name, double value, string unit, double relativeTolerance = 1e-9) =>
        new(name, Format(value), unit, CompareRule.Relative, relativeTolerance);

    /// <summary>A conclusion taken by comparing a number with a threshold.</summary>
    public static Fact Decision(string name, string value, double underlying, double threshold, double tolerance) =>
        new(name, value, "", CompareRule.Decision, tolerance, threshold, underlying);

    private static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
