namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>The propensity score of everyone on both scales.</summary>
/// <param name="Probability">Probability of being treated, one a person.</param>
/// <param name="Logit">Its log-odds, ln(p / (1 − p)); finite even where the probability rounds to 0 or 1.</param>
[TypeFormatterSource]
public sealed record PropensityScores(double[] Probability, double[] Logit)
{
    /// <summary>Scores from probabilities.</summary>
    /// <param name="probability">Probabilities strictly between 0 and 1.</param>
    public static PropensityScores FromProbability(double[] probability)
    {
        ArgumentNullException.ThrowIfNull(probability);
        return new PropensityScores(probability, Array.ConvertAll(probability, p => Math.Log(p / (1 - p))));
    }

    /// <summary>Scores from log-odds.</summary>
    /// <param name="logit">Log-odds.</param>
    public static PropensityScores FromLogit(double[] logit)
    {
        ArgumentNullException.ThrowIfNull(logit);
        return new PropensityScores(Array.ConvertAll(logit, x => 1 / (1 + Math.Exp(-x))), logit);
    }
}
