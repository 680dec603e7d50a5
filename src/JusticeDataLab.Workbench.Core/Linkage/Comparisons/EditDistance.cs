namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How many single-character errors lie between two names.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Whether one insertion, deletion, substitution or swap of neighbours turns one text into the other. Texts of
    /// fewer than three characters are too short to tell an error from another name.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length) return IsOne(b, a);
        if (a.Length < 3 || b.Length - a.Length > 1) return false;

        var prefix = a.CommonPrefixLength(b);
        var restA = a[prefix..];
        var restB = b[prefix..];
        if (restA.Length != restB.Length) return restA.SequenceEqual(restB[1..]);
        if (restA.IsEmpty) return false;
        if (restA[1..].SequenceEqual(restB[1..])) return true;
        return restA.Length >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
