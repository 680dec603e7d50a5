using System.Globalization;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>Counts what does not agree, by kind, and keeps the first person of each kind.</summary>
internal sealed class Mismatches
{
    private readonly SortedDictionary<string, (int Count, string First)> _kinds = new(StringComparer.Ordinal);

    public void Equal<T>(string kind, string person, T truth, T derived)
    {
        if (!EqualityComparer<T>.Default.Equals(truth, derived)) Add(kind, string.Create(CultureInfo.InvariantCulture, $"{person}: {truth} is derived as {derived}"));
    }

    public void True(string kind, string person, bool holds)
    {
        if (!holds) Add(kind, person);
    }

    public override string ToString() => string.Join('\n', _kinds.Select(kind => FormattableString.Invariant($"{kind.Key}: {kind.Value.Count}, first {kind.Value.First}")));

    private void Add(string kind, string first) =>
        _kinds[kind] = _kinds.TryGetValue(kind, out var known) ? (known.Count + 1, known.First) : (1, first);
}
