using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// The line of scores of one exact stratum, cut where the radius of a treated person begins or ends. Everyone of the pool
/// in a segment is within the same radii, so the pool needs no sorting.
/// </summary>
internal sealed class RadiusSegments
{
    private readonly int[] _treated;
    private readonly double[] _score;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly SortedLookup _cuts;
    private readonly int _first;

    /// <summary>Cuts the line.</summary>
    /// <param name="treated">Rows of the treated.</param>
    /// <param name="score">Scores of everyone.</param>
    /// <param name="caliper">The radius.</param>
    /// <param name="first">Number of the first segment: those of all strata are numbered on.</param>
    public RadiusSegments(int[] treated, double[] score, double caliper, int first)
    {
        var scores = Array.ConvertAll(treated, row => score[row]);
        var order = Ordering.Ascending(scores);
        _treated = Array.ConvertAll(order, place => treated[place]);
        _score = Array.ConvertAll(order, place => scores[place]);
        var begins = Array.ConvertAll(_score, at => Reach.Low(at, caliper));
        var ends = Array.ConvertAll(_score, at => Math.BitIncrement(Reach.High(at, caliper)));
        _cuts = new SortedLookup(Merge(begins, ends));
        _from = Array.ConvertAll(begins, _cuts.UpTo);
        _to = Array.ConvertAll(ends, _cuts.UpTo);
        _first = first;
        Count = (2 * treated.Length) + 1;
    }

    /// <summary>Segments.</summary>
    public int Count { get; }

    /// <summary>Number of the segment of a score.</summary>
    public int Number(double score) => _first + _cuts.UpTo(score);

    /// <summary>Numbers of the segments of many scores.</summary>
    public void Number(ReadOnlySpan<double> scores, Span<int> numbers)
    {
        _cuts.UpTo(scores, numbers);
        if (_first == 0) return;
        for (var i = 0; i < scores.Length; i++) numbers[i] += _first;
    }

    /// <summary>Gives every treated person their count and every segment its portion, once the whole pool is counted.</summary>
    /// <param name="draft">The match.</param>
    /// <param name="people">People of the pool in every segment of every stratum.</param>
    /// <param name="portions">Filled for the segments of this stratum.</param>
    public void Share(MatchingDraft draft, int[] people, RadiusPortion[] portions)
    {
        var own = people.AsSpan(_first, Count);
        var before = new int[own.Length + 1];
        for (var i = 0; i < own.Length; i++) before[i + 1] = before[i] + own[i];
        var shares = new double[_treated.Length];
        for (var i = 0; i < _treated.Length; i++)
        {
            var (row, within) = (_treated[i], before[_to[i]] - before[_from[i]]);
            draft.WithinCaliper![row] = within;
            if (within == 0) draft.Unmatched[row] = before[^1] == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
            else (draft.Weights[row], shares[i]) = (1, 1.0 / within);
        }

        Fill(shares, own, portions.AsSpan(_first, Count));
    }

    // Shares are added where a radius begins and taken away where it ends, in a sum precise enough to leave nothing behind.
    private void Fill(double[] shares, ReadOnlySpan<int> people, Span<RadiusPortion> portions)
    {
        var (opening, closing, open) = (0, 0, 0);
        var sum = default(PreciseSum);
        for (var number = 0; number < portions.Length; number++)
        {
            portions[number] = RadiusPortion.Nothing;
            if (people[number] == 0) continue;
            for (; closing < shares.Length && _to[closing] <= number; closing++)
            {
                if (shares[closing] == 0) continue;
                sum.Add(-shares[closing]);
                open--;
            }

            if (open == 0) sum.Clear();
            for (; opening < shares.Length && _from[opening] <= number; opening++)
            {
                if (shares[opening] == 0) continue;
                sum.Add(shares[opening]);
                open++;
            }

            // Everyone from the first still open to the last opened has people of this segment in their radius.
            if (open > 0) portions[number] = new RadiusPortion(sum.Value, _score[closing], _score[opening - 1]);
        }
    }

    // Both ascend.
    private static double[] Merge(double[] begins, double[] ends)
    {
        var merged = new double[begins.Length + ends.Length];
        for (var (begin, end) = (0, 0); begin + end < merged.Length;)
        {
            merged[begin + end] = end == ends.Length || (begin < begins.Length && begins[begin] <= ends[end])
                ? begins[begin++]
                : ends[end++];
        }

        return merged;
    }
}
