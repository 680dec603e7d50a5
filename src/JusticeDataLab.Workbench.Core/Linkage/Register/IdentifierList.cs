using System.Runtime.InteropServices;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>The identifiers of a register while it is taken in.</summary>
internal sealed class IdentifierList(int extractYear)
{
    private readonly List<int> _owners = [];
    private readonly List<ulong> _codes = [];

    /// <summary>Takes in identifiers of one person; any that cannot be read, or that the person was just given, is left out.</summary>
    public void Add(int owner, ReadOnlySpan<byte> pncId, ReadOnlySpan<byte> cro, ReadOnlySpan<byte> prisonNumber)
    {
        if (!pncId.IsEmpty) Add(owner, PncCode(pncId));
        if (!cro.IsEmpty && CroNumber.TryParse(Encoding.UTF8.GetString(cro), out var number)) Add(owner, IdentifierCode.Of(number));
        if (!prisonNumber.IsEmpty) Add(owner, PrisonCode(prisonNumber));
    }

    /// <summary>Codes person by person, each once, and where each person's begin.</summary>
    public (int[] Starts, ulong[] Codes) ByPerson(int people)
    {
        var order = Grouping.ByOwner(CollectionsMarshal.AsSpan(_owners), people, out var starts);
        var codes = new ulong[order.Length];
        var kept = new int[starts.Length];
        var count = 0;
        for (var person = 0; person < people; person++)
        {
            kept[person] = count;
            for (var at = starts[person]; at < starts[person + 1]; at++)
            {
                var code = _codes[order[at]];
                if (!codes.AsSpan(kept[person], count - kept[person]).Contains(code)) codes[count++] = code;
            }
        }

        kept[^1] = count;
        return (kept, codes[..count]);
    }

    private void Add(int owner, ulong code)
    {
        if (code == 0) return;
        // The records of one person mostly follow one another and repeat what they share.
        for (var at = _owners.Count - 1; at >= 0 && _owners[at] == owner; at--)
        {
            if (_codes[at] == code) return;
        }

        _owners.Add(owner);
        _codes.Add(code);
    }

    // Registers hold identifiers in canonical form, which is read without making a text of it.
    private ulong PncCode(ReadOnlySpan<byte> text)
    {
        var (year, serial) = (0, 0);
        var isCanonical = text.Length == 13 && text[4] == '/' && Digits(text[..4], out year) && Digits(text[5..12], out serial);
        if (isCanonical && year >= 1900 && year <= extractYear && CheckLetter.OfPncId(year, serial) == text[12]) return IdentifierCode.OfPncId(year, serial);
        return PncId.TryParse(Encoding.UTF8.GetString(text), extractYear, out var id) ? IdentifierCode.OfPncId(id.Year, id.Serial) : 0;
    }

    private static ulong PrisonCode(ReadOnlySpan<byte> text)
    {
        if (text.Length == 7 && IsCapital(text[0]) && Digits(text[1..5], out _) && IsCapital(text[5]) && IsCapital(text[6])) return IdentifierCode.OfPrisonNumber(text);
        return PrisonNumber.TryParse(Encoding.UTF8.GetString(text), out var number) ? IdentifierCode.Of(number) : 0;
    }

    private static bool IsCapital(byte letter) => letter is >= (byte)'A' and <= (byte)'Z';

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
