namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>What kind of values a covariate takes.</summary>
public enum CovariateKind
{
    /// <summary>0 or 1.</summary>
    Binary,

    /// <summary>One of several named levels, a level for missing values among them.</summary>
    Categorical,

    /// <summary>A whole number of events or days.</summary>
    Count,

    /// <summary>A number on a continuous scale.</summary>
    Continuous,
}
