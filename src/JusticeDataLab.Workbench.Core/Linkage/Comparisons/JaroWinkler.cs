using System.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// How alike two names are, from 0 (nothing in common) to 1 (the same), by the characters they share in nearly the same
/// place. The measures are the same in both directions and compare characters exactly: fold case and accents first.
/// </summary>
/// <remarks>
/// Two empty texts give 0, as in DuckDB: two names that nobody wrote down are no evidence. Texts of at most 64 characters
/// take a fast way that allocates nothing; longer ones give the same values more slowly.
/// Sources: M. A. Jaro (1989), Journal of the American Statistical Association 84, 414-420; W. E. Winkler (1990), String
/// comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage.
/// </remarks>
internal static class JaroWinkler
{
    /// <summary>The Jaro similarity above which an equal beginning adds to it.</summary>
    public const double BoostThreshold = 0.7;

    private const int LongestPrefix = 4;
    private const double PrefixScale = 0.1;

    /// <summary>
    /// Jaro similarity: J = (m/|a| + m/|b| + (m - t)/m) / 3. A character of one text matches the first equal, still unmatched
    /// one of the other that is at most max(0, floor(max(|a|, |b|)/2) - 1) places away; m counts the matches and t is half
    /// the number of matches that stand in another order, rounded down. J = 0 when nothing matches.
    /// </summary>
    public static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length) return Jaro(b, a);
        if (a.IsEmpty) return 0;
        var window = Math.Max(0, (b.Length / 2) - 1);
        var (matches, misplaced) = b.Length <= CharacterPositions.MostCharacters ? CountShort(a, b, window) : CountLong(a, b, window);
        if (matches == 0) return 0;
        double m = matches;
        return ((m / a.Length) + (m / b.Length) + ((m - (misplaced / 2)) / m)) / 3;
    }

    /// <summary>
    /// Jaro-Winkler similarity: JW = J + 0.1 l (1 - J) when J is over 0.7, else J, where l is the length of the equal
    /// beginning, at most 4. MARTHA and MARHTA: J = 0.944, l = 3, JW = 0.961.
    /// </summary>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var jaro = Jaro(a, b);
        if (jaro <= BoostThreshold) return jaro;
        var prefix = Math.Min(LongestPrefix, a.CommonPrefixLength(b));
        return jaro + (prefix * PrefixScale * (1 - jaro));
    }

    private static (int Matches, int Misplaced) CountShort(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int window)
    {
        var positions = new CharacterPositions(b, stackalloc ushort[CharacterPositions.MostCharacters]);
        var (matchedA, matchedB) = (0UL, 0UL);
        for (var i = 0; i < a.Length; i++)
        {
            var near = (ulong.MaxValue << Math.Max(0, i - window)) & (ulong.MaxValue >> (63 - Math.Min(63, i + window)));
            var free = positions.Of(a[i]) & near & ~matchedB;
            if (free == 0) continue;
            matchedA |= 1UL << i;
            matchedB |= free & ~(free - 1);
        }

        var matches = BitOperations.PopCount(matchedA);
        var misplaced = 0;
        for (; matchedA != 0; matchedA &= matchedA - 1, matchedB &= matchedB - 1)
        {
            if (a[BitOperations.TrailingZeroCount(matchedA)] != b[BitOperations.TrailingZeroCount(matchedB)]) misplaced++;
        }

        return (matches, misplaced);
    }

    private static (int Matches, int Misplaced) CountLong(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int window)
    {
        var matched = new char[a.Length];
        var taken = new bool[b.Length];
        var matches = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var last = Math.Min(b.Length - 1, i + window);
            for (var j = Math.Max(0, i - window); j <= last; j++)
            {
                if (taken[j] || b[j] != a[i]) continue;
                taken[j] = true;
                matched[matches++] = a[i];
                break;
            }
        }

        var (misplaced, next) = (0, 0);
        for (var j = 0; j < b.Length; j++)
        {
            if (taken[j] && b[j] != matched[next++]) misplaced++;
        }

        return (matches, misplaced);
    }
}
