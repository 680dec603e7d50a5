namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>Whether covariates tell treated from comparison people so well that a coefficient has no finite estimate.</summary>
public enum SeparationKind
{
    /// <summary>No: every coefficient is finite.</summary>
    None,

    /// <summary>For some people: a level or value occurs in one group only.</summary>
    QuasiComplete,

    /// <summary>For everyone: the covariates tell the groups apart without error.</summary>
    Complete,
}
