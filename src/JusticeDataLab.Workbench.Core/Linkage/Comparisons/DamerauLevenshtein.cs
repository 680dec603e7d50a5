namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// The fewest characters to insert, delete, replace or swap with their neighbour that turn one text into another, when a
/// swapped pair may be edited further (CA and ABC: 2, by way of AC).
/// </summary>
/// <remarks>
/// This unrestricted distance, which DuckDB also gives, is a metric; the optimal string alignment that is often given the
/// same name (CA and ABC: 3) is not. Never more than the Levenshtein distance and never less than half of it. Against an
/// empty text it is the length of the other. Nothing is allocated up to 64 characters.
/// Sources: F. J. Damerau (1964), Communications of the ACM 7, 171-176; R. Lowrance and R. A. Wagner (1975), Journal of the
/// ACM 22, 177-183.
/// </remarks>
internal static class DamerauLevenshtein
{
    private const int LongestOnStack = 64;

    /// <summary>
    /// d(i, j) is the least of d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) + [a(i) differs from b(j)] and
    /// d(k-1, l-1) + (i-k-1) + 1 + (j-l-1), where k is the last place before i with a(k) = b(j) and l the last before j with
    /// b(l) = a(i); d(i, 0) = i and d(0, j) = j; the distance is d(|a|, |b|).
    /// </summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        CommonEnds.Remove(ref a, ref b);
        if (a.IsEmpty || b.IsEmpty) return a.Length + b.Length;
        var cells = (a.Length + 1) * (b.Length + 1);
        if (Math.Max(a.Length, b.Length) <= LongestOnStack) return Distance(a, b, stackalloc int[cells], stackalloc int[b.Length]);
        return Distance(a, b, new int[cells], new int[b.Length]);
    }

    /// <summary>
    /// Whether the distance is at most a limit. Quicker than the distance: the lengths and the Levenshtein distance decide
    /// most pairs.
    /// </summary>
    public static bool IsWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return false;
        var upper = Levenshtein.Distance(a, b);
        if (upper <= limit) return true;
        return (upper + 1) / 2 <= limit && Distance(a, b) <= limit;
    }

    // lastRow[j] is the last row above, counted from 1, whose character is b[j]; 0 when there is none.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<int> table, Span<int> lastRow)
    {
        var width = b.Length + 1;
        for (var j = 0; j < width; j++) table[j] = j;
        lastRow.Clear();
        for (var i = 1; i <= a.Length; i++)
        {
            var above = table.Slice((i - 1) * width, width);
            var row = table.Slice(i * width, width);
            row[0] = i;
            var lastColumn = 0;
            for (var j = 1; j < width; j++)
            {
                var equal = a[i - 1] == b[j - 1];
                var least = Math.Min(above[j - 1] + (equal ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                var k = lastRow[j - 1];
                if (k > 0 && lastColumn > 0)
                    least = Math.Min(least, table[((k - 1) * width) + lastColumn - 1] + (i - k - 1) + 1 + (j - lastColumn - 1));
                row[j] = least;
                if (!equal) continue;
                lastColumn = j;
                lastRow[j - 1] = i;
            }
        }

        return table[^1];
    }
}
