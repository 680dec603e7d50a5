using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>
/// A Criminal Records Office number. Canonical forms: <c>NNNNNN/YYC</c>, serial padded to six digits, and
/// <c>SFYY/NNNNNNC</c>, serial not padded. Personal: it stays inside cohorts and linking.
/// Source: rules that the Ministry of Justice publishes in its open person-matching code.
/// </summary>
[TypeFormatterSource]
public readonly record struct CroNumber
{
    private CroNumber(bool isShortFormat, int year, int serial)
    {
        IsShortFormat = isShortFormat;
        Year = year;
        Serial = serial;
    }

    /// <summary>Whether it is of the form <c>SFYY/NNNNNNC</c>.</summary>
    public bool IsShortFormat { get; }

    /// <summary>Two-digit year, 0 to 99.</summary>
    public int Year { get; }

    /// <summary>Serial, 0 to 999,999.</summary>
    public int Serial { get; }

    /// <summary>Reads a number in either form.</summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="number">The number; default when it cannot be read.</param>
    public static bool TryParse(string? text, out CroNumber number) => TryParse(text, out number, out _);

    /// <summary>Reads a number in either form and says what is wrong when it cannot.</summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="number">The number; default when it cannot be read.</param>
    /// <param name="fault">What is wrong.</param>
    public static bool TryParse(string? text, out CroNumber number, out IdentifierFault fault)
    {
        number = default;
        fault = IdentifierFault.Form;
        var written = IdentifierText.Compact(text);
        var parts = written.Split('/');
        if (parts.Length != 2 || parts[1].Length < 2 || !IdentifierText.IsLetter(parts[1][^1])) return false;
        var letter = parts[1][^1];
        var isShort = parts[0].StartsWith("SF", StringComparison.Ordinal);
        var year = isShort ? parts[0][2..] : parts[1][..^1];
        var serial = isShort ? parts[1][..^1] : parts[0];
        if (year.Length != 2 || serial.Length is < 1 or > 6) return false;
        if (!IdentifierText.AreDigits(year) || !IdentifierText.AreDigits(serial)) return false;

        var read = new CroNumber(isShort, IdentifierText.Number(year), IdentifierText.Number(serial));
        if (read.Letter != letter)
        {
            fault = IdentifierFault.CheckLetter;
            return false;
        }

        number = read;
        fault = IdentifierFault.None;
        return true;
    }

    private char Letter => IsShortFormat ? CheckLetter.OfShortFormatCro(Year, Serial) : CheckLetter.OfCro(Year, Serial);

    /// <summary>Canonical form.</summary>
    public override string ToString() => IsShortFormat
        ? string.Create(CultureInfo.InvariantCulture, $"SF{Year:00}/{Serial}{Letter}")
        : string.Create(CultureInfo.InvariantCulture, $"{Serial:000000}/{Year:00}{Letter}");
}
