using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private readonly Segment[] _segments;

    /// <summary>Cuts the line.</summary>
    /// <param name="treated">Rows of the treated; put in ascending order of their scores.</param>
    /// <param name="score">Scores of everyone.</param>
    /// <param name="caliper">The radius.</param>
    public RadiusSegments(int[] treated, double[] score, double caliper)
    {
        Array.Sort(Array.ConvertAll(treated, row => score[row]), treated);
        (_treated, _score) = (treated, score);
        var begins = Array.ConvertAll(treated, row => Reach.Low(score[row], caliper));
        var ends = Array.ConvertAll(treated, row => Math.BitIncrement(Reach.High(score[row], caliper)));
        double[] cuts = [.. begins, .. ends];
        Array.Sort(cuts);
        _cuts = new SortedLookup(cuts);
        _from = Array.ConvertAll(begins, _cuts.UpTo);
        _to = Array.ConvertAll(ends, _cuts.UpTo);
        _segments = new Segment[cuts.Length + 1];
        foreach (ref var segment in _segments.AsSpan()) (segment.Lowest, segment.Highest) = (double.PositiveInfinity, double.NegativeInfinity);
    }

    /// <summary>Counts someone of the pool and gives the number of their segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Count(double score)
    {
        var number = _cuts.UpTo(score);
        ref var segment = ref _segments[number];
        unchecked
        {
            segment.People++; // one a row
        }

        if (score < segment.Lowest) segment.Lowest = score;
        if (score > segment.Highest) segment.Highest = score;
        return number;
    }

    /// <summary>Gives every treated person their count and every segment its weight, once the whole pool is counted.</summary>
    public double[] Share(MatchingDraft draft)
    {
        var before = new int[_segments.Length + 1];
        for (var i = 0; i < _segments.Length; i++) before[i + 1] = before[i] + _segments[i].People;
        var pool = before[^1];
        var shares = new double[_treated.Length];
        for (var i = 0; i < _treated.Length; i++)
        {
            var (row, within) = (_treated[i], before[_to[i]] - before[_from[i]]);
            draft.WithinCaliper![row] = within;
            if (within == 0)
            {
                draft.Unmatched[row] = pool == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
                continue;
            }

            (draft.Weights[row], shares[i]) = (1, 1.0 / within);
            var (first, last) = (_from[i], _to[i] - 1);
            while (_segments[first].People == 0) first++;
            while (_segments[last].People == 0) last--;
            draft.Note(Math.Abs(_score[row] - _segments[first].Lowest));
            draft.Note(Math.Abs(_score[row] - _segments[last].Highest));
        }

        return Weights(shares);
    }

    // Shares are added where a radius begins and taken away where it ends, in a sum precise enough to leave nothing behind.
    private double[] Weights(double[] shares)
    {
        var weights = new double[_segments.Length];
        var (opening, closing, open) = (0, 0, 0);
        var sum = default(PreciseSum);
        for (var number = 0; number < weights.Length; number++)
        {
            if (_segments[number].People == 0) continue;
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

            if (open > 0) weights[number] = sum.Value;
        }

        return weights;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Segment
    {
        public int People;
        public double Lowest;
        public double Highest;
    }
}
