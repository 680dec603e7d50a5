using System.Text;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>Slips of the pen and of the keyboard.</summary>
internal static class Spelling
{
    private static readonly (string From, string To)[] Sounds =
    [
        ("ph", "f"), ("ck", "k"), ("ee", "ea"), ("ie", "y"), ("ou", "u"), ("ae", "e"), ("ll", "l"), ("tt", "t"), ("ss", "s"), ("nn", "n"),
        ("y", "i"), ("c", "k"), ("z", "s"), ("th", "t"), ("er", "ar"), ("ey", "y"), ("hn", "n"), ("Mc", "Mac"), ("O'", "O"), ("th", "f"),
    ];

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly Dictionary<char, string> Plain = new()
    {
        ['á'] = "a", ['ã'] = "a", ['ă'] = "a", ['ą'] = "a", ['ā'] = "a", ['ç'] = "c", ['ć'] = "c", ['é'] = "e", ['ê'] = "e", ['ę'] = "e",
        ['ē'] = "e", ['í'] = "i", ['ī'] = "i", ['ı'] = "i", ['ł'] = "l", ['Ł'] = "L", ['ņ'] = "n", ['ń'] = "n", ['ó'] = "o", ['ö'] = "o",
        ['Ö'] = "O", ['ș'] = "s", ['Ș'] = "S", ['ş'] = "s", ['š'] = "s", ['Š'] = "S", ['ś'] = "s", ['ț'] = "t", ['ū'] = "u", ['ü'] = "u",
        ['ź'] = "z", ['ż'] = "z", ['ž'] = "z", ['ģ'] = "g", ['č'] = "c", ['ů'] = "u", ['Á'] = "A", ['É'] = "E", ['ñ'] = "n", ['ğ'] = "g",
    };

    /// <summary>One slip: a sound spelt another way, or a letter left out, doubled, wrong, or in its neighbour's place.</summary>
    public static string Misspell(RandomStream stream, string name)
    {
        if (name.Length < 3) return name;
        if (stream.NextBool(0.4))
        {
            var start = stream.NextInt(Sounds.Length);
            for (var step = 0; step < Sounds.Length; step++)
            {
                var (from, to) = Sounds[(start + step) % Sounds.Length];
                var place = name.IndexOf(from, StringComparison.Ordinal);
                if (place >= 0) return name[..place] + to + name[(place + from.Length)..];
            }
        }

        var at = 1 + stream.NextInt(name.Length - 2);
        return stream.NextInt(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => name[..at] + Letters[stream.NextInt(Letters.Length)] + name[(at + 1)..],
            _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
        };
    }

    /// <summary>The name in letters without diacritics.</summary>
    public static string WithoutAccents(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (Plain.TryGetValue(letter, out var replacement)) plain.Append(replacement);
            else plain.Append(letter);
        }

        return plain.ToString();
    }

    /// <summary>Capital letters, by our own table, because capitals of some letters depend on the language set.</summary>
    public static string Capitals(string name) => WithoutAccents(name).ToUpperInvariant();

    /// <summary>A date one digit out: the day, the month or the year.</summary>
    public static int WrongDate(RandomStream stream, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return stream.NextInt(3) switch
        {
            0 => day + (date.Day is > 10 and < 19 ? (stream.NextBool(0.5) ? 10 : -10) : date.Day < 15 ? 1 + stream.NextInt(9) : -1 - stream.NextInt(9)),
            1 => date.AddMonths(date.Month <= 6 ? 1 + stream.NextInt(3) : -1 - stream.NextInt(3)).DayNumber,
            _ => date.AddYears(stream.NextInt(4) switch { 0 => 1, 1 => -1, 2 => 10, _ => -10 }).DayNumber,
        };
    }

    /// <summary>Day and month in each other's place, or the same day where that is no date or no change.</summary>
    public static int SwapDayAndMonth(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return date.Day <= 12 ? new DateOnly(date.Year, date.Day, date.Month).DayNumber : day;
    }
}
