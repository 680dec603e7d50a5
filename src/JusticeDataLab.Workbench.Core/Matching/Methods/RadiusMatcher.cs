using System.Buffers;
using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// Radius matching: every comparison person within the caliper of a treated person gets 1/(number of them) of that
/// person's weight. Two passes over the pool, unsorted: one counts, one gives the weights out.
/// </summary>
internal static class RadiusMatcher
{
    // Rows looked at together: few enough to stay in the fastest memory.
    private const int Batch = 1024;

    public static void Match(MatchingDraft draft)
    {
        if (draft.CaliperRaw is not { } caliper)
            throw new MatchingException("Radius matching needs a caliper: set its width and unit.");
        draft.WithinCaliper = new int[draft.Problem.Rows];
        if (draft.CovariateWidths.Length > 0)
        {
            foreach (var people in draft.Groups) MatchPairs(draft, people, caliper);
            return;
        }

        var (lines, segments) = (new List<RadiusSegments>(), 0);
        foreach (var rows in draft.TreatedByStratum())
        {
            lines.Add(new RadiusSegments(rows, draft.Problem.Score, caliper, segments));
            segments += lines[^1].Count;
        }

        // Of everyone of the pool the number of their segment; −1 for the others.
        var numbers = ArrayPool<int>.Shared.Rent(draft.Problem.Rows);
        var counts = Count(draft, [.. lines], numbers, segments);
        var portions = new RadiusPortion[segments];
        foreach (var line in lines) line.Share(draft, counts, portions);
        Weigh(draft, portions, numbers);
        ArrayPool<int>.Shared.Return(numbers);
    }

    // Whole numbers add up to the same whatever the parts.
    private static int[] Count(MatchingDraft draft, RadiusSegments[] lines, int[] numbers, int segments)
    {
        var parts = Parts(draft.Problem.Rows);
        var counts = Array.ConvertAll(parts, _ => new int[segments]);
        Blocks.For(parts.Length, part =>
        {
            for (var from = parts[part].From; from < parts[part].To; from += Batch)
            {
                var to = Math.Min(parts[part].To, from + Batch);
                Number(draft, lines, numbers, from, to);
                foreach (var number in numbers.AsSpan(from..to)) counts[part][number]++;
            }
        });
        foreach (var count in counts.AsSpan(1))
        {
            for (var number = 0; number < segments; number++) counts[0][number] += count[number];
        }

        // Counting everyone and taking out those who do not belong to the pool is quicker than asking everyone.
        foreach (var row in draft.TreatedRows.Concat(draft.PoolOutsideSupport))
        {
            counts[0][numbers[row]]--;
            numbers[row] = -1;
        }

        return counts[0];
    }

    private static void Number(MatchingDraft draft, RadiusSegments[] lines, int[] numbers, int from, int to)
    {
        var (score, strata) = (draft.Problem.Score, draft.Strata);
        if (strata is null)
        {
            lines[0].Number(score.AsSpan(from..to), numbers.AsSpan(from..to));
            return;
        }

        for (var row = from; row < to; row++) numbers[row] = lines[strata[row]].Number(score[row]);
    }

    private static void Weigh(MatchingDraft draft, RadiusPortion[] portions, int[] numbers)
    {
        var parts = Parts(draft.Problem.Rows);
        var furthest = new double[parts.Length];
        Blocks.For(parts.Length, part => furthest[part] = Weigh(draft, portions, numbers, parts[part]));
        if (furthest.Max() is var distance and >= 0) draft.Note(distance);
    }

    // Gives the largest distance between someone of the pool and a treated person whose radius they are in.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Weigh(MatchingDraft draft, RadiusPortion[] portions, int[] numbers, (int From, int To) rows)
    {
        var (score, target) = (draft.Problem.Score, draft.Weights);
        var (below, above) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var row = rows.From; row < rows.To; row++)
        {
            var number = numbers[row];
            if (number < 0) continue;
            ref readonly var portion = ref portions[number];
            target[row] = portion.Weight;
            below = double.MaxNative(below, score[row] - portion.LowestTreated);
            above = double.MaxNative(above, portion.HighestTreated - score[row]);
        }

        return Math.Max(below, above);
    }

    // A few parts of the rows, to be done at once.
    private static (int From, int To)[] Parts(int rows)
    {
        var count = Math.Clamp(Blocks.Count(rows) / 8, 1, 4);
        return [.. Enumerable.Range(0, count).Select(part => ((int)((long)rows * part / count), (int)((long)rows * (part + 1) / count)))];
    }

    // With calipers on covariates every pair within the radius is looked at.
    private static void MatchPairs(MatchingDraft draft, StratumPeople people, double caliper)
    {
        var (windows, score) = (Windows.Find(people, draft.Problem.Score, caliper), draft.Problem.Score);
        for (var i = 0; i < people.Treated.Length; i++)
        {
            var row = people.Treated[i];
            var near = people.Comparison[windows.From[i]..windows.To[i]].Where(other => draft.AreNear(row, other)).ToArray();
            draft.WithinCaliper![row] = near.Length;
            if (near.Length == 0)
            {
                draft.Unmatched[row] = people.Comparison.Length == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
                continue;
            }

            draft.Weights[row] = 1;
            foreach (var other in near) draft.Weights[other] += 1.0 / near.Length;
            draft.Note(Math.Abs(score[row] - score[near[0]]));
            draft.Note(Math.Abs(score[row] - score[near[^1]]));
        }
    }
}
