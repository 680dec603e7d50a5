namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>Who may be whom: for each cohort row, the people found and the best pass that found each of them.</summary>
internal sealed class LinkCandidates(int rows)
{
    private readonly Dictionary<string, LinkPass>?[] _byRow = new Dictionary<string, LinkPass>?[rows];

    /// <summary>Everyone found for any row.</summary>
    public HashSet<string> Everyone { get; } = new(StringComparer.Ordinal);

    public void Add(int row, string personId, LinkPass pass)
    {
        var found = _byRow[row] ??= new Dictionary<string, LinkPass>(StringComparer.Ordinal);
        if (!found.TryGetValue(personId, out var best) || pass < best) found[personId] = pass;
        Everyone.Add(personId);
    }

    /// <summary>The first pass that found anyone for a row, and whom it found in order of person_id; null when nobody was found.</summary>
    public (LinkPass Pass, IReadOnlyList<string> People)? Best(int row)
    {
        if (_byRow[row] is not { } found) return null;
        var pass = found.Values.Min();
        return (pass, [.. found.Where(entry => entry.Value == pass).Select(entry => entry.Key).Order(StringComparer.Ordinal)]);
    }
}
