namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>What two texts begin and end with alike, which no edit distance depends on.</summary>
internal static class CommonEnds
{
    /// <summary>Leaves of both texts the part between their equal beginning and their equal end.</summary>
    public static void Remove(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        var suffix = 0;
        while (suffix < a.Length && suffix < b.Length && a[^(suffix + 1)] == b[^(suffix + 1)]) suffix++;
        a = a[..^suffix];
        b = b[..^suffix];
    }
}
