namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>How the linear predictor becomes a probability.</summary>
public enum PropensityLink
{
    /// <summary>Logistic regression: p = 1 / (1 + e^−η).</summary>
    Logit,

    /// <summary>Probit regression: p = Φ(η).</summary>
    Probit,
}
