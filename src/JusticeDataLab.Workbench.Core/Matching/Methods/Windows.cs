namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// For every treated person of a stratum, the run of comparison people within a distance: positions From to To − 1 in the
/// sorted comparison list. Both ends only ever move up from one treated person to the next.
/// </summary>
/// <param name="From">First position within the distance.</param>
/// <param name="To">First position beyond it.</param>
internal sealed record Windows(int[] From, int[] To)
{
    /// <summary>Finds the windows; a comparison person at exactly the distance is within.</summary>
    public static Windows Find(StratumPeople people, double[] score, double distance)
    {
        var (from, to) = (new int[people.Treated.Length], new int[people.Treated.Length]);
        var pool = Array.ConvertAll(people.Comparison, row => score[row]);
        var (low, high) = (0, 0);
        for (var i = 0; i < from.Length; i++)
        {
            var at = score[people.Treated[i]];
            while (low < pool.Length && at - pool[low] > distance) low++;
            high = Math.Max(high, low);
            while (high < pool.Length && pool[high] - at <= distance) high++;
            (from[i], to[i]) = (low, high);
        }

        return new Windows(from, to);
    }
}
