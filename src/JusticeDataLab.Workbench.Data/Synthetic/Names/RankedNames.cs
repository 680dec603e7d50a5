using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>
/// Names in order of how common they are. The weight of rank r (from 0) is 1/(r + 4)^0.9, close to how surnames and
/// forenames of a country fall off, so that a few names are shared by very many people and most by few.
/// </summary>
internal sealed class RankedNames
{
    private readonly string[] _names;
    private readonly double[] _cumulative;

    /// <param name="names">Names from the most to the least common, separated by white space; an underscore stands for a space.</param>
    public RankedNames(string names)
        : this(names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Replace('_', ' ')))
    {
    }

    public RankedNames(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal)];
        _cumulative = new double[_names.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _names.Length; rank++) _cumulative[rank] = sum += Math.Pow(rank + 4, -0.9);
        for (var rank = 0; rank < _names.Length; rank++) _cumulative[rank] /= sum;
    }

    public int Count => _names.Length;

    public IReadOnlyList<string> All => _names;

    public string Draw(RandomStream stream)
    {
        var position = Array.BinarySearch(_cumulative, stream.NextDouble());
        if (position < 0) position = ~position;
        return _names[Math.Min(position, _names.Length - 1)];
    }
}
