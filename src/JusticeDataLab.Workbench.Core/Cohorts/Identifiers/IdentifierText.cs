using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>Reading the letters and digits of identifiers; ASCII only.</summary>
internal static class IdentifierText
{
    /// <summary>Upper case, without spaces of any kind.</summary>
    public static string Compact(string? text) =>
        text is null ? "" : string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    public static bool IsLetter(char letter) => letter is >= 'A' and <= 'Z';

    public static bool AreDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What to add to a two-digit year: up to the current year it belongs to this century, else to the last.</summary>
    public static int Century(int twoDigitYear, int currentYear)
    {
        var thisCentury = currentYear / 100 * 100;
        return twoDigitYear <= currentYear % 100 ? thisCentury : thisCentury - 100;
    }
}
