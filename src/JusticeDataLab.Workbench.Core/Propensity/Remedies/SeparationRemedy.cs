namespace JusticeDataLab.Workbench.Core.Propensity.Remedies;

/// <summary>What is done when covariates separate the groups.</summary>
public enum SeparationRemedy
{
    /// <summary>Nothing: the separation is reported and the fit stays where the likelihood runs to.</summary>
    Report,

    /// <summary>The covariate is left out of the model, with all its levels. The balance table still shows it.</summary>
    Drop,

    /// <summary>
    /// The level is counted with the reference level. A number or a yes/no covariate has no level to merge with and is
    /// left out.
    /// </summary>
    Merge,

    /// <summary>The model is fitted by Firth's penalised likelihood, whose estimates are finite.</summary>
    Firth,
}
