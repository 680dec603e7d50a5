using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>How the propensity model is fitted.</summary>
public sealed record PropensitySettings
{
    /// <summary>Link between the linear predictor and the probability.</summary>
    [Setting("Link of the propensity model", RuleSource.StandardPractice)]
    public PropensityLink Link { get; init; } = PropensityLink.Logit;

    /// <summary>The fit has converged when the deviance changes by less than this share of itself.</summary>
    [Setting("Relative change of the deviance at convergence", RuleSource.WorkbenchDefault)]
    public double Tolerance { get; init; } = 1e-14;

    /// <summary>Iterations after which the fit is given up as not converged.</summary>
    [Setting("Most iterations of the propensity model", RuleSource.WorkbenchDefault)]
    public int MaxIterations { get; init; } = 100;

    /// <summary>
    /// A column is aliased (dropped, as the later of two that say the same) when what is left of it beside the earlier
    /// columns is less than this share of its length. R's convention.
    /// </summary>
    [Setting("Share of a covariate that must be its own", RuleSource.StandardPractice)]
    public double AliasTolerance { get; init; } = 1e-11;

    /// <summary>A level or yes/no covariate held by fewer people than this, or by all but fewer, is reported as rare.</summary>
    [Setting("People below which a level is reported as rare", RuleSource.WorkbenchDefault, Unit = "people")]
    public int RareBelow { get; init; } = 10;

    /// <summary>What is done when covariates separate the groups.</summary>
    [Setting("Remedy for separation", RuleSource.WorkbenchDefault)]
    public SeparationRemedy Separation { get; init; } = SeparationRemedy.Report;
}
