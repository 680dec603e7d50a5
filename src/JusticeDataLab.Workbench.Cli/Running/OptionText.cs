using System.Globalization;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Reads what was given to options, the same under every language setting.</summary>
internal static class OptionText
{
    /// <summary>Names separated by commas; none when the option was not given.</summary>
    public static IReadOnlyList<string> List(string option, string? text)
    {
        if (text is null) return [];
        var names = text.Split(',', StringSplitOptions.TrimEntries);
        return names.Any(name => name.Length == 0) ? throw new UsageException($"{option} has an empty name: separate names by single commas.") : names;
    }

    /// <summary>A finite number with a decimal point, at least 0.</summary>
    public static double NotNegative(string option, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number >= 0
            ? number
            : throw new UsageException($"{option} must be a number of at least 0 with a decimal point, such as 0.2, not '{text}'.");

    /// <summary>A number between 0 and 1, neither of them included.</summary>
    public static double Share(string option, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1
            ? number
            : throw new UsageException($"{option} must be a number between 0 and 1 with a decimal point, such as 0.2, not '{text}'.");
}
