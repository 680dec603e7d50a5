namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// What one person adds to a fit, as a function of the linear predictor η: the mean, the score residual
/// w(y − μ)·μ′/V(μ), the weight w·μ′²/V(μ), and −2 × the log-likelihood up to a constant.
/// </summary>
internal sealed class RegressionFamily
{
    private readonly Kind _kind;

    private RegressionFamily(Kind kind, double theta = double.PositiveInfinity) => (_kind, Theta) = (kind, theta);

    private enum Kind
    {
        Linear,
        Logistic,
        Count,
    }

    /// <summary>Least squares: identity link, constant variance.</summary>
    public static RegressionFamily Linear { get; } = new(Kind.Linear);

    /// <summary>Yes or no: logit link.</summary>
    public static RegressionFamily Logistic { get; } = new(Kind.Logistic);

    /// <summary>Counts: log link, variance equal to the mean.</summary>
    public static RegressionFamily Poisson { get; } = new(Kind.Count);

    /// <summary>θ of the negative binomial; infinite for Poisson.</summary>
    public double Theta { get; }

    /// <summary>Whether one Newton step is the answer.</summary>
    public bool IsLinear => _kind == Kind.Linear;

    /// <summary>Counts more spread than Poisson: log link, variance μ + μ²/θ.</summary>
    public static RegressionFamily NegativeBinomial(double theta) => new(Kind.Count, theta);

    /// <summary>The constant at which everyone has a mean.</summary>
    public double Start(double mean) => _kind switch
    {
        Kind.Linear => mean,
        Kind.Logistic => Math.Log(mean / (1 - mean)),
        _ => Math.Log(mean),
    };

    /// <summary>Mean at a linear predictor.</summary>
    public double Mean(double predictor) => _kind switch
    {
        Kind.Linear => predictor,
        Kind.Logistic => Sigmoid(predictor),
        _ => Math.Exp(predictor),
    };

    /// <summary>Derivative of the mean by the linear predictor.</summary>
    public double Slope(double predictor) => _kind switch
    {
        Kind.Linear => 1,
        Kind.Logistic => Sigmoid(predictor) * Sigmoid(-predictor),
        _ => Math.Exp(predictor),
    };

    /// <summary>Residual, weight and deviance of one person.</summary>
    public double Evaluate(double predictor, double value, double weight, out double residual, out double information)
    {
        if (_kind == Kind.Linear)
        {
            residual = weight * (value - predictor);
            information = weight;
            return residual * (value - predictor);
        }

        if (_kind == Kind.Logistic)
        {
            var (mean, other) = (Sigmoid(predictor), Sigmoid(-predictor));
            residual = weight * ((value * other) - ((1 - value) * mean));
            information = weight * mean * other;
            var tail = Math.Log(1 + Math.Exp(-Math.Abs(predictor))) + Math.Max(0, predictor);
            return 2 * weight * (tail - (value * predictor));
        }

        var mu = Math.Exp(predictor);
        var over = 1 + (mu / Theta);
        residual = weight * (value - mu) / over;
        information = weight * mu / over;
        return double.IsPositiveInfinity(Theta)
            ? 2 * weight * (mu - (value * predictor))
            : 2 * weight * (((value + Theta) * Math.Log(over)) - (value * predictor));
    }

    private static double Sigmoid(double x)
    {
        var e = Math.Exp(-Math.Abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
