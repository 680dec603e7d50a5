using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>
/// An identifier as a number that can be compared fast: the kind in the top bits, year, serial and letters below. The
/// same identifier has the same code on both sides. Personal: never shown.
/// </summary>
internal static class IdentifierCode
{
    private const int KindShift = 60;
    private const int YearShift = 32;
    private const ulong SerialMask = (1UL << YearShift) - 1;

    /// <summary>Kind of a code.</summary>
    public static IdentifierKind KindOf(ulong code) => (IdentifierKind)(code >> KindShift);

    /// <summary>Code of a PNC ID.</summary>
    public static ulong OfPncId(int year, int serial) => Pack(IdentifierKind.PncId, year, (uint)serial);

    /// <summary>Code of a CRO number; the year carries the form, so that the two forms cannot meet.</summary>
    public static ulong Of(CroNumber number) => Pack(IdentifierKind.Cro, number.Year + (number.IsShortFormat ? 100 : 0), (uint)number.Serial);

    /// <summary>Code of a prison number.</summary>
    public static ulong Of(PrisonNumber number) => OfPrisonNumber(System.Text.Encoding.ASCII.GetBytes(number.ToString()));

    /// <summary>Code of a prison number in canonical form: a letter, four digits, two letters.</summary>
    public static ulong OfPrisonNumber(ReadOnlySpan<byte> text)
    {
        var code = 0u;
        foreach (var letter in text)
            code = letter <= '9' ? (code * 10) + (uint)(letter - '0') : (code * 26) + (uint)(letter - 'A');
        return Pack(IdentifierKind.PrisonNumber, 0, code);
    }

    /// <summary>Serial, the part that is the same when only the year was mistyped.</summary>
    public static uint SerialOf(ulong code) => (uint)(code & SerialMask);

    /// <summary>The identifier in canonical form.</summary>
    public static string TextOf(ulong code)
    {
        var (year, serial) = ((int)YearOf(code), (int)SerialOf(code));
        return KindOf(code) switch
        {
            IdentifierKind.PncId => string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{serial:0000000}{CheckLetter.OfPncId(year, serial)}"),
            IdentifierKind.Cro when year >= 100 => string.Create(CultureInfo.InvariantCulture, $"SF{year - 100:00}/{serial}{CheckLetter.OfShortFormatCro(year, serial)}"),
            IdentifierKind.Cro => string.Create(CultureInfo.InvariantCulture, $"{serial:000000}/{year:00}{CheckLetter.OfCro(year, serial)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (serial / 6_760_000))}{serial / 676 % 10_000:0000}{(char)('A' + (serial / 26 % 26))}{(char)('A' + (serial % 26))}"),
        };
    }

    /// <summary>Whether two different codes of one kind differ in one digit, or in the year alone.</summary>
    public static bool AreClose(ulong a, ulong b)
    {
        if (KindOf(a) != KindOf(b) || KindOf(a) == IdentifierKind.PrisonNumber) return false;
        var (serialA, serialB) = (SerialOf(a), SerialOf(b));
        var (yearA, yearB) = (YearOf(a), YearOf(b));
        if (serialA == serialB) return true;
        return yearA % 100 == yearB % 100 && DigitsThatDiffer(serialA, serialB) == 1;
    }

    private static uint YearOf(ulong code) => (uint)((code >> YearShift) & 0xFFFF);

    private static int DigitsThatDiffer(uint a, uint b)
    {
        var differ = 0;
        for (; a > 0 || b > 0; a /= 10, b /= 10)
        {
            if (a % 10 != b % 10) differ++;
        }

        return differ;
    }

    private static ulong Pack(IdentifierKind kind, int year, uint serial) =>
        ((ulong)kind << KindShift) | ((ulong)year << YearShift) | serial;
}
