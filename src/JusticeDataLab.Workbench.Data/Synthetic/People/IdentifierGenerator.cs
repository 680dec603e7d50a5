using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Data.Synthetic.People;

/// <summary>
/// Makes identifiers with right check letters. Serial numbers are a one-to-one map of the person's number, so that no
/// two people share an identifier; where there are more people than serials, the year tells them apart.
/// </summary>
internal sealed class IdentifierGenerator(int people, ulong seed)
{
    private const string PrisonLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const long PrisonNumbers = 26L * 10_000 * 24 * 24;

    public string PncId(long person, int year)
    {
        const int serials = 10_000_000;
        var serial = Map(person, 7_654_321, serials);
        year = Apart(year, person, serials);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{serial:0000000}{CheckLetter.OfPncId(year, serial)}");
    }

    public string Cro(long person, int year, bool shortFormat)
    {
        const int serials = 1_000_000;
        var serial = Map(person, 654_321, serials);
        year = Apart(year, person, serials);
        return shortFormat
            ? string.Create(CultureInfo.InvariantCulture, $"SF{year % 100:00}/{serial}{CheckLetter.OfShortFormatCro(year, serial)}")
            : string.Create(CultureInfo.InvariantCulture, $"{serial:000000}/{year % 100:00}{CheckLetter.OfCro(year, serial)}");
    }

    public string PrisonNumber(long person)
    {
        var value = ((person * 61_803_397L) + (long)(seed % 1_000_003)) % PrisonNumbers;
        var (last, digits, first) = ((int)(value % 576), (int)(value / 576 % 10_000), (int)(value / 5_760_000));
        return string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + first)}{digits:0000}{PrisonLetters[last / 24]}{PrisonLetters[last % 24]}");
    }

    private int Map(long person, long factor, int serials) => (int)(((person % serials * factor) + (long)(seed % 999_983)) % serials);

    private int Apart(int year, long person, int serials)
    {
        var blocks = ((people - 1) / serials) + 1;
        return year - ((year + (int)(person / serials)) % blocks);
    }
}
