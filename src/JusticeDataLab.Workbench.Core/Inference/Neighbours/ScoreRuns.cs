namespace JusticeDataLab.Workbench.Core.Inference.Neighbours;

/// <summary>
/// Comparison people of one stratum in runs of equal score, with sums of the values in each: whoever stands at the same
/// score is always chosen together.
/// </summary>
internal sealed class ScoreRuns
{
    private readonly double[] _scores;

    public ScoreRuns(IEnumerable<(double Score, double Value)> people)
    {
        var runs = people.GroupBy(person => person.Score).OrderBy(run => run.Key).ToArray();
        _scores = Array.ConvertAll(runs, run => run.Key);
        People = Array.ConvertAll(runs, run => run.Count());
        Sum = Array.ConvertAll(runs, run => run.Sum(person => person.Value));
        Squares = Array.ConvertAll(runs, run => run.Sum(person => person.Value * person.Value));
    }

    public int Count => _scores.Length;

    /// <summary>People of each run.</summary>
    public int[] People { get; }

    /// <summary>Sum of their values.</summary>
    public double[] Sum { get; }

    /// <summary>Sum of their squared values.</summary>
    public double[] Squares { get; }

    /// <summary>The runs nearest to a score that hold at least so many people together, ties included, none beyond the caliper.</summary>
    public List<int> Nearest(double score, int people, double caliper)
    {
        var right = Array.BinarySearch(_scores, score);
        if (right < 0) right = ~right;
        return Grow(score, right - 1, right, people, caliper, []);
    }

    /// <summary>A run with the nearest other runs that hold at least so many other people than one of its own.</summary>
    public List<int> Around(int run, int people) =>
        Grow(_scores[run], run - 1, run + 1, people - (People[run] - 1), double.PositiveInfinity, [run]);

    private List<int> Grow(double score, int left, int right, int people, double caliper, List<int> chosen)
    {
        while (people > 0)
        {
            var (below, above) = (left >= 0 ? score - _scores[left] : double.PositiveInfinity, right < Count ? _scores[right] - score : double.PositiveInfinity);
            var near = Math.Min(below, above);
            if (double.IsInfinity(near) || near > caliper) break;
            if (below == near) people -= Take(chosen, left--);
            if (above == near) people -= Take(chosen, right++);
        }

        return chosen;
    }

    private int Take(List<int> chosen, int run)
    {
        chosen.Add(run);
        return People[run];
    }
}
