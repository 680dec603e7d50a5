using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>The start lags of the treated in each stratum, from which comparison people are given theirs.</summary>
internal sealed class LagTable
{
    private readonly Dictionary<string, int[]> _lags;
    private readonly string _seed;

    public LagTable(IEnumerable<IndexedPerson> treated, ulong seed)
    {
        _seed = FormattableString.Invariant($"{seed}");
        _lags = treated
            .GroupBy(person => person.Stratum, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(person => person.StartLagDays).Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The lag of a comparison person, or null when nobody treated is in the stratum.</summary>
    public int? Draw(string stratum, string personId)
    {
        if (!_lags.TryGetValue(stratum, out var lags)) return null;
        var position = StableHash.Bits("start lag", _seed, personId) % (ulong)lags.Length;
        return lags[(int)position];
    }
}
