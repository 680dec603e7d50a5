namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>The fewest characters to insert, delete or replace that turn one text into another (kitten and sitting: 3).</summary>
/// <remarks>
/// A metric: 0 only for equal texts, the same in both directions, never shorter by way of a third text. Against an empty
/// text it is the length of the other. When the shorter text, without what both begin and end with, has at most 64
/// characters, one column of the table is kept in two numbers, bit by bit, and nothing is allocated.
/// Sources: V. I. Levenshtein (1966), Soviet Physics Doklady 10, 707-710; G. Myers (1999), Journal of the ACM 46, 395-415;
/// H. Hyyrö (2003), A bit-vector algorithm for computing Levenshtein and Damerau edit distances.
/// </remarks>
internal static class Levenshtein
{
    /// <summary>
    /// d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) + [a(i) differs from b(j)]), with d(i, 0) = i and d(0, j) = j;
    /// the distance is d(|a|, |b|).
    /// </summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length) return Distance(b, a);
        CommonEnds.Remove(ref a, ref b);
        if (a.IsEmpty) return b.Length;
        return a.Length <= CharacterPositions.MostCharacters ? OfShort(a, b) : OfLong(a, b);
    }

    // Bit i of higher (lower) says that d(i+1, j) is one more (less) than d(i, j); distance follows the last row.
    private static int OfShort(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var positions = new CharacterPositions(a, stackalloc ushort[CharacterPositions.MostCharacters]);
        var lastRow = 1UL << (a.Length - 1);
        var (higher, lower, distance) = (ulong.MaxValue, 0UL, a.Length);
        foreach (var character in b)
        {
            var equal = positions.Of(character);
            var same = unchecked(((equal & higher) + higher) ^ higher) | equal | lower;
            var right = lower | ~(same | higher);
            var left = higher & same;
            if ((right & lastRow) != 0) distance++;
            else if ((left & lastRow) != 0) distance--;
            right = (right << 1) | 1;
            higher = (left << 1) | ~(same | right);
            lower = right & same;
        }

        return distance;
    }

    private static int OfLong(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(diagonal, row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
