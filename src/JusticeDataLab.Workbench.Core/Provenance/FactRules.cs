using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Compares one fact by its own rule.</summary>
internal static class FactRules
{
    /// <summary>The row of one name.</summary>
    public static FactComparisonRow Compare(string name, Fact? expected, Fact? actual)
    {
        if (expected is null) return new(name, FactVerdict.New, null, actual!.Value, "not among the expected facts");
        if (actual is null) return new(name, FactVerdict.Missing, expected.Value, null, "not recorded by this run");
        var (verdict, detail) = Judge(expected, actual);
        return new(name, verdict, expected.Value, actual.Value, detail);
    }

    private static (FactVerdict Verdict, string Detail) Judge(Fact expected, Fact actual)
    {
        if (expected.Compare != actual.Compare) return Differs($"compared as {Word(actual.Compare)}, expected {Word(expected.Compare)}");
        if (!string.Equals(expected.Unit, actual.Unit, StringComparison.Ordinal)) return Differs($"unit '{actual.Unit}', expected '{expected.Unit}'");
        if (!Same(expected.Tolerance, actual.Tolerance)) return Differs($"tolerance {Text(actual.Tolerance)}, expected {Text(expected.Tolerance)}");
        if (!Same(expected.Threshold, actual.Threshold)) return Differs($"threshold {Text(actual.Threshold)}, expected {Text(expected.Threshold)}");
        var equal = string.Equals(expected.Value, actual.Value, StringComparison.Ordinal);
        return expected.Compare switch
        {
            CompareRule.Exact => equal ? Agrees : Differs("must be equal"),
            CompareRule.Decision => Decision(equal, actual),
            _ => equal ? Agrees : Within(expected, actual),
        };
    }

    private static (FactVerdict Verdict, string Detail) Within(Fact expected, Fact actual)
    {
        if (!Number(expected.Value, out var before) || !Number(actual.Value, out var now)) return Differs("not a number: must be equal");
        var tolerance = expected.Tolerance ?? 0;
        var allowed = expected.Compare == CompareRule.Relative ? tolerance * Math.Abs(before) : tolerance;
        var difference = Math.Abs(now - before);
        // Written so that a NaN on either side differs.
        return difference <= allowed ? Agrees : Differs($"by {Text(difference)}, at most {Text(allowed)} allowed");
    }

    private static (FactVerdict Verdict, string Detail) Decision(bool equal, Fact actual)
    {
        var near = actual is { Underlying: { } number, Threshold: { } threshold, Tolerance: { } tolerance } && Math.Abs(number - threshold) <= tolerance;
        var why = near ? $"taken on {Text(actual.Underlying)}, within {Text(actual.Tolerance)} of the threshold {Text(actual.Threshold)}" : "";
        if (equal) return near ? (FactVerdict.Fragile, why) : Agrees;
        return Differs(near ? "the conclusion has changed; fragile, " + why : "the conclusion has changed");
    }

    private static (FactVerdict Verdict, string Detail) Agrees => (FactVerdict.Agrees, "");

    private static (FactVerdict Verdict, string Detail) Differs(string detail) => (FactVerdict.Differs, detail);

    private static bool Same(double? left, double? right) => Nullable.Equals(left, right);

    private static bool Number(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static string Text(double? number) => number is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : "none";

    private static string Word(CompareRule rule) => rule switch
    {
        CompareRule.Exact => "exact",
        CompareRule.Absolute => "absolute",
        CompareRule.Relative => "relative",
        _ => "decision",
    };
}
