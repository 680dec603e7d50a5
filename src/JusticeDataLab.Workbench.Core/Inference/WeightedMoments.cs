using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>Weighted moments of one group. People of weight 0 do not take part.</summary>
[TypeFormatterSource]
public sealed record WeightedMoments
{
    private WeightedMoments()
    {
    }

    /// <summary>People with a weight above 0.</summary>
    public required int People { get; init; }

    /// <summary>Σw.</summary>
    public required double WeightSum { get; init; }

    /// <summary>(Σw)² / Σw²: how many people of equal weight would tell as much; 0 when there is nobody.</summary>
    public required double EffectiveSampleSize { get; init; }

    /// <summary>Σwx / Σw; 0 when there is nobody: look at <see cref="People"/>.</summary>
    public required double Mean { get; init; }

    /// <summary>Σw(x − mean)².</summary>
    public required double WeightedSquares { get; init; }

    /// <summary>Σw²(x − mean)²: the heart of robust standard errors.</summary>
    public required double RobustSquares { get; init; }

    /// <summary>Σw²(x − mean)² / (1 − w/Σw): with leverage w/Σw, for HC2.</summary>
    public required double RobustSquaresHc2 { get; init; }

    /// <summary>Σw²(x − mean)² / (1 − w/Σw)², for HC3.</summary>
    public required double RobustSquaresHc3 { get; init; }

    /// <summary>Variance with n − 1 and without weights; 0 for fewer than two people.</summary>
    public required double UnweightedVariance { get; init; }

    /// <summary>
    /// Variance by reliability weights, Σw(x − m)² / (1 − Σw²) with Σw = 1, as R's cov.wt; the usual n − 1 variance when
    /// all weights are equal. 0 when one person has all the weight.
    /// </summary>
    public double Variance
    {
        get
        {
            var rest = 1 - (1 / EffectiveSampleSize);
            return People < 2 || !(rest > 0) ? 0 : WeightedSquares / WeightSum / rest;
        }
    }

    /// <summary>Variance by Σw(x − m)² / Σw × n/(n − 1), n = people; 0 for fewer than two people.</summary>
    public double VarianceByPeople => People < 2 ? 0 : WeightedSquares / WeightSum * People / (People - 1.0);

    /// <summary>Computes the moments of a group.</summary>
    /// <param name="values">Values; null for people the measure does not apply to.</param>
    /// <param name="weights">Weights, at least 0.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="group">True for the treated, false for the comparison group.</param>
    public static WeightedMoments Of(IReadOnlyList<double?> values, IReadOnlyList<double> weights, IReadOnlyList<bool> treated, bool group)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(treated);
        Guard.SameLength(values.Count, weights.Count, nameof(weights));
        Guard.SameLength(values.Count, treated.Count, nameof(treated));
        var (x, w) = (new List<double>(), new List<double>());
        for (var row = 0; row < values.Count; row++)
        {
            if (treated[row] != group || weights[row] == 0 || values[row] is not { } value) continue;
            if (!double.IsFinite(value) || !(weights[row] > 0) || double.IsInfinity(weights[row]))
                throw new ArgumentException($"Row {row + 1} has a value or weight that is not a finite number, or a negative weight.", nameof(values));
            x.Add(value);
            w.Add(weights[row]);
        }

        return Of(x, w);
    }

    private static WeightedMoments Of(List<double> x, List<double> w)
    {
        var (sum, squares, total, plain) = (default(PreciseSum), default(PreciseSum), default(PreciseSum), default(PreciseSum));
        for (var i = 0; i < x.Count; i++)
        {
            sum.Add(w[i]);
            squares.Add(w[i] * w[i]);
            total.Add(w[i] * x[i]);
            plain.Add(x[i]);
        }

        var mean = x.Count == 0 ? 0 : total.Value / sum.Value;

        // Everyone alike: the mean is that value, whatever rounding says, so that no spread appears out of nothing.
        if (x.Count > 0 && x.TrueForAll(value => value == x[0])) mean = x[0];
        var plainMean = x.Count == 0 ? 0 : plain.Value / x.Count;
        var (spread, robust, hc2, hc3, plainSpread) =
            (default(PreciseSum), default(PreciseSum), default(PreciseSum), default(PreciseSum), default(PreciseSum));
        for (var i = 0; i < x.Count; i++)
        {
            var away = x[i] - mean;
            var free = 1 - (w[i] / sum.Value);
            var meat = w[i] * away * w[i] * away;
            spread.Add(w[i] * away * away);
            robust.Add(meat);
            hc2.Add(meat == 0 ? 0 : meat / free);
            hc3.Add(meat == 0 ? 0 : meat / (free * free));
            plainSpread.Add((x[i] - plainMean) * (x[i] - plainMean));
        }

        return new WeightedMoments
        {
            People = x.Count,
            WeightSum = sum.Value,
            EffectiveSampleSize = x.Count == 0 ? 0 : Math.Min(x.Count, sum.Value * sum.Value / squares.Value),
            Mean = mean,
            WeightedSquares = spread.Value,
            RobustSquares = robust.Value,
            RobustSquaresHc2 = hc2.Value,
            RobustSquaresHc3 = hc3.Value,
            UnweightedVariance = x.Count < 2 ? 0 : plainSpread.Value / (x.Count - 1),
        };
    }
}
