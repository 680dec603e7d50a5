using System.Globalization;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>Values of settings and their provenance for readers.</summary>
public static class SettingWords
{
    private static readonly string[] Shares = ["green", "amber", "confidenceLevel"];
    private static readonly string[] CovariateLists = ["exactOn", "leaveOut"];

    /// <summary>Where a value comes from.</summary>
    /// <param name="entry">The setting.</param>
    public static string Provenance(SettingEntry entry) => entry.Source switch
    {
        RuleSource.JusticeDataLabFaq => "Justice Data Lab FAQ",
        RuleSource.PublishedByMinistryOfJustice => "Published by the Ministry of Justice",
        RuleSource.StandardPractice => "Standard practice",
        RuleSource.WorkbenchDefault => "Workbench default",
        _ => $"Set for this request (default {Value(entry, entry.Default ?? "none")})",
    };

    /// <summary>A value with its unit, in words where the settings file has codes.</summary>
    /// <param name="entry">The setting.</param>
    /// <param name="value">The value used, or the default.</param>
    public static string Value(SettingEntry entry, string value)
    {
        if (Shares.Contains(entry.Name) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share))
            return (100 * (decimal)share).ToString("0.####", CultureInfo.InvariantCulture) + "%";
        if (CovariateLists.Contains(entry.Name) && value != "none")
            return string.Join(", ", value.Split(", ").Select(id => CovariateWords.Label(id).ToLowerInvariant()));
        if (entry.Name == "markedConvention") return Convention(value);
        if (entry.Unit.Length == 0) return IsNumber(value) ? Digits(value) : Plain(value);
        return IsNumber(value) ? $"{PublicationRounding.Whole(double.Parse(value, CultureInfo.InvariantCulture))} {entry.Unit}" : value;
    }

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    // Never with an exponent; a row of zeros that nobody counts is said in words.
    private static string Digits(string value) => value.StartsWith("1E-", StringComparison.Ordinal)
        ? $"10 to the power of -{value[3..].TrimStart('0')}"
        : value.Contains('E', StringComparison.Ordinal)
        ? decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture)
        : value;

    // Choices are written as words joined by hyphens.
    private static string Plain(string value) => value.Any(char.IsAsciiLetterUpper) || value.Any(char.IsAsciiDigit) ? value : value.Replace('-', ' ');

    private static string Convention(string name) => name == TestConvention.WelchEffective
        ? $"Welch's t-test, comparison group counted by its effective sample size ({name})"
        : name;
}
