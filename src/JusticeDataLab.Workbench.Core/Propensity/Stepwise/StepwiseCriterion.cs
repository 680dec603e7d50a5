namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>What a model is judged by in a stepwise search.</summary>
public enum StepwiseCriterion
{
    /// <summary>Akaike's criterion: deviance + 2 × coefficients; smaller is better.</summary>
    Aic,

    /// <summary>Schwarz's criterion: deviance + ln(people) × coefficients; smaller is better.</summary>
    Bic,

    /// <summary>The p value of the likelihood-ratio test of a term.</summary>
    PValue,
}
