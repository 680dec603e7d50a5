using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>
/// A Police National Computer identifier. Canonical form: four-digit year, slash, serial padded to seven digits, check
/// letter, for example <c>1981/0000034U</c>. Personal: it stays inside cohorts and linking.
/// </summary>
/// <remarks>
/// With a slash the digits before it are the year (two or four). Without: 10 or 11 digits have a four-digit year; 3 or 4
/// a two-digit one; 5 to 9 a two-digit year if its letter is right, else a four-digit year from 1900 to now if right.
/// A two-digit year up to the current one belongs to this century, a later one to the last.
/// Source: rules that the Ministry of Justice publishes in its open person-matching code.
/// </remarks>
[TypeFormatterSource]
public readonly record struct PncId
{
    private const int EarliestYear = 1900;

    private PncId(int year, int serial)
    {
        Year = year;
        Serial = serial;
    }

    /// <summary>Four-digit year.</summary>
    public int Year { get; }

    /// <summary>Serial, 0 to 9,999,999.</summary>
    public int Serial { get; }

    /// <summary>Reads an identifier in any accepted form.</summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="currentYear">Year of the data extract: decides the century of two-digit years.</param>
    /// <param name="id">The identifier; default when it cannot be read.</param>
    public static bool TryParse(string? text, int currentYear, out PncId id) => TryParse(text, currentYear, out id, out _);

    /// <summary>Reads an identifier in any accepted form and says what is wrong when it cannot.</summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="currentYear">Year of the data extract: decides the century of two-digit years.</param>
    /// <param name="id">The identifier; default when it cannot be read.</param>
    /// <param name="fault">What is wrong.</param>
    public static bool TryParse(string? text, int currentYear, out PncId id, out IdentifierFault fault)
    {
        id = default;
        fault = IdentifierFault.Form;
        var written = IdentifierText.Compact(text);
        if (written.Length < 4 || !IdentifierText.IsLetter(written[^1])) return false;
        var letter = written[^1];
        var body = written[..^1];
        var slash = body.IndexOf('/', StringComparison.Ordinal);
        var digits = slash < 0 ? body : body.Remove(slash, 1);
        if (!IdentifierText.AreDigits(digits)) return false;

        if (slash >= 0) return Read(digits, slash, letter, currentYear, ref id, ref fault);
        return digits.Length switch
        {
            10 or 11 => Read(digits, 4, letter, currentYear, ref id, ref fault),
            3 or 4 => Read(digits, 2, letter, currentYear, ref id, ref fault),
            >= 5 and <= 9 => Read(digits, 2, letter, currentYear, ref id, ref fault) || Read(digits, 4, letter, currentYear, ref id, ref fault),
            _ => false,
        };
    }

    /// <summary>
    /// Reads year and serial of an identifier whose check letter does not follow from them. Only forms that leave no doubt
    /// where the year ends are read: with a slash, or with ten or eleven digits.
    /// </summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="currentYear">Year of the data extract: decides the century of two-digit years.</param>
    /// <param name="id">The identifier that the digits name; default when there is none.</param>
    public static bool TryReadMistyped(string? text, int currentYear, out PncId id)
    {
        id = default;
        if (TryParse(text, currentYear, out _, out var fault) || fault != IdentifierFault.CheckLetter) return false;
        var body = IdentifierText.Compact(text)[..^1];
        var slash = body.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && body.Length < 10) return false;
        var (year, serial) = slash < 0 ? (body[..4], body[4..]) : (body[..slash], body[(slash + 1)..]);
        var number = IdentifierText.Number(year);
        id = new PncId(year.Length == 2 ? number + IdentifierText.Century(number, currentYear) : number, IdentifierText.Number(serial));
        return true;
    }

    /// <summary>Canonical form.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Serial:0000000}{CheckLetter.OfPncId(Year, Serial)}");

    private static bool Read(string digits, int yearDigits, char letter, int currentYear, ref PncId id, ref IdentifierFault fault)
    {
        var serialDigits = digits.Length - yearDigits;
        if (yearDigits is not (2 or 4) || serialDigits is < 1 or > 7) return false;
        var year = IdentifierText.Number(digits[..yearDigits]);
        var serial = IdentifierText.Number(digits[yearDigits..]);
        if (yearDigits == 2) year += IdentifierText.Century(year, currentYear);
        else if (year < EarliestYear || year > currentYear) return false;

        if (CheckLetter.OfPncId(year, serial) != letter)
        {
            fault = IdentifierFault.CheckLetter;
            return false;
        }

        id = new PncId(year, serial);
        fault = IdentifierFault.None;
        return true;
    }
}
