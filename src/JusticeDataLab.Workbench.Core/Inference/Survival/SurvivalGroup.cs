using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>One group by distinct time: weights and their squares, of events and of people censored, and of all still at risk.</summary>
internal sealed class SurvivalGroup(double[] times)
{
    private readonly PreciseSum[] _event = new PreciseSum[times.Length];
    private readonly PreciseSum[] _left = new PreciseSum[times.Length];

    /// <summary>The distinct times of both groups, ascending.</summary>
    public double[] Times { get; } = times;

    /// <summary>Weight of the events of each time.</summary>
    public double[] EventWeight { get; } = new double[times.Length];

    /// <summary>Σw² of the events of each time.</summary>
    public double[] EventSquares { get; } = new double[times.Length];

    /// <summary>Σw² of the people censored at each time.</summary>
    public double[] CensoredSquares { get; } = new double[times.Length];

    /// <summary>Number of events of each time.</summary>
    public int[] EventCount { get; } = new int[times.Length];

    /// <summary>Number of people whose time is this or later.</summary>
    public int[] CountAtRisk { get; } = new int[times.Length];

    /// <summary>Weight of the people whose time is this or later.</summary>
    public double[] AtRisk { get; } = new double[times.Length];

    /// <summary>Σw² of the people whose time is this or later.</summary>
    public double[] SquaresAtRisk { get; } = new double[times.Length];

    public int People { get; private set; }

    public int Events { get; private set; }

    public void Add(SurvivalRow row)
    {
        People++;
        CountAtRisk[row.At]++;
        if (row.Event)
        {
            Events++;
            EventCount[row.At]++;
            _event[row.At].Add(row.Weight);
            EventSquares[row.At] += row.Weight * row.Weight;
        }
        else
        {
            _left[row.At].Add(row.Weight);
            CensoredSquares[row.At] += row.Weight * row.Weight;
        }
    }

    /// <summary>Adds up from the last time back.</summary>
    public void Complete()
    {
        var (weight, squares) = (default(PreciseSum), default(PreciseSum));
        for (var at = Times.Length - 1; at >= 0; at--)
        {
            EventWeight[at] = _event[at].Value;
            weight.Add(EventWeight[at]);
            weight.Add(_left[at].Value);
            squares.Add(EventSquares[at] + CensoredSquares[at]);
            AtRisk[at] = weight.Value;
            SquaresAtRisk[at] = squares.Value;
            if (at + 1 < Times.Length) CountAtRisk[at] += CountAtRisk[at + 1];
        }
    }
}
