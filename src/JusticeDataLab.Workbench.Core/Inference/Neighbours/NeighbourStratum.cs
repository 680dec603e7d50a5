namespace JusticeDataLab.Workbench.Core.Inference.Neighbours;

/// <summary>The matches of one stratum and what the variance needs of them.</summary>
internal sealed class NeighbourStratum
{
    private readonly ScoreRuns _runs;
    private readonly double[] _used;
    private readonly double[] _usedSquares;
    private readonly List<(double Value, double Mean, double Squares)> _matches = [];

    /// <summary>Matches every treated person.</summary>
    public NeighbourStratum((double Score, double Value)[] treated, ScoreRuns runs, int neighbours, double caliper)
    {
        _runs = runs;
        (_used, _usedSquares) = (new double[runs.Count], new double[runs.Count]);
        foreach (var (score, value) in treated)
        {
            var (people, sum, squares) = (0, 0.0, 0.0);
            var chosen = runs.Nearest(score, neighbours, caliper);
            foreach (var run in chosen)
            {
                people += runs.People[run];
                sum += runs.Sum[run];
                squares += runs.Squares[run];
            }

            if (people == 0) continue;
            foreach (var run in chosen)
            {
                _used[run] += 1.0 / people;
                _usedSquares[run] += 1.0 / ((double)people * people);
            }

            _matches.Add((value, sum / people, squares / people));
        }
    }

    /// <summary>Treated people with a neighbour.</summary>
    public int Matched => _matches.Count;

    /// <summary>Σ of their differences.</summary>
    public double DifferenceSum => _matches.Sum(match => match.Value - match.Mean);

    /// <summary>Σ(difference − effect)².</summary>
    public double SquaresAbout(double effect) => _matches.Sum(match => (match.Value - match.Mean - effect) * (match.Value - match.Mean - effect));

    /// <summary>Σ over treated of the mean over their neighbours of (difference − effect)².</summary>
    public double PairSquaresAbout(double effect) => _matches.Sum(match =>
    {
        var own = match.Value - effect;
        return (own * own) - (2 * own * match.Mean) + match.Squares;
    });

    /// <summary>Σ over comparison people of σ²(K² − K′); everyone of a run was used alike.</summary>
    public double Reuse(Func<int, double> spread)
    {
        var sum = 0.0;
        for (var run = 0; run < _used.Length; run++)
        {
            if (_used[run] > 0) sum += _runs.People[run] * spread(run) * ((_used[run] * _used[run]) - _usedSquares[run]);
        }

        return sum;
    }

    /// <summary>Variance of the values of a person and the nearest others of the comparison group.</summary>
    public Func<int, double> SpreadAround(int others) => run =>
    {
        var (people, sum, squares) = (0, 0.0, 0.0);
        foreach (var near in _runs.Around(run, others))
        {
            people += _runs.People[near];
            sum += _runs.Sum[near];
            squares += _runs.Squares[near];
        }

        return people < 2 ? 0 : Math.Max(0, squares - (sum * sum / people)) / (people - 1);
    };
}
