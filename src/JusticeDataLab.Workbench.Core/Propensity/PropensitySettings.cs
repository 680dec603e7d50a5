using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>How the propensity model is fitted.</summary>
[TypeFormatterSource]
public sealed record PropensitySettings
{
    private readonly double _stay = 0.2;
    private readonly double _entry = 0.2;

    /// <summary>Link between the linear predictor and the probability.</summary>
    [Setting("Link of the propensity model", RuleSource.StandardPractice)]
    public PropensityLink Link { get; init; } = PropensityLink.Logit;

    /// <summary>The fit has converged when the deviance changes by less than this share of itself.</summary>
    [Setting("Relative change of the deviance at convergence", RuleSource.WorkbenchDefault, Above = 0, AtMost = 0.01)]
    public double Tolerance { get; init; } = 1e-14;

    /// <summary>Iterations after which the fit is given up as not converged.</summary>
    [Setting("Most iterations of the propensity model", RuleSource.WorkbenchDefault, AtLeast = 1)]
    public int MaxIterations { get; init; } = 100;

    /// <summary>
    /// A column is aliased (dropped, as the later of two that say the same) when what is left of it beside the earlier
    /// columns is less than this share of its length. R's convention.
    /// </summary>
    [Setting("Share of a covariate that must be its own", RuleSource.StandardPractice, Above = 0, Below = 1)]
    public double AliasTolerance { get; init; } = 1e-11;

    /// <summary>A level or yes/no covariate held by fewer people than this, or by all but fewer, is reported as rare.</summary>
    [Setting("People below which a level is reported as rare", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 0)]
    public int RareBelow { get; init; } = 10;

    /// <summary>What is done when covariates separate the groups.</summary>
    [Setting("Remedy for separation", RuleSource.WorkbenchDefault)]
    public SeparationRemedy Separation { get; init; } = SeparationRemedy.Report;

    /// <summary>
    /// Further terms beside the covariates: powers and interactions as in <c>age_at_index^2</c> and
    /// <c>sex:age_at_index</c>. See <see cref="ModelTerms"/>.
    /// </summary>
    [Setting("Further terms of the model", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Stepwise search for the terms of the model among covariates and further terms; null to use them all.</summary>
    [Setting("Stepwise search for the terms of the model", RuleSource.WorkbenchDefault)]
    public StepwiseDirection? Selection { get; init; }

    /// <summary>What the stepwise search judges models by.</summary>
    [Setting("Criterion of the stepwise search", RuleSource.WorkbenchDefault)]
    public StepwiseCriterion SelectionCriterion { get; init; } = StepwiseCriterion.Aic;

    /// <summary>In a search by p values, a term with a larger p goes; between 0 and 1.</summary>
    [Setting("p up to which a term stays", RuleSource.WorkbenchDefault, Above = 0, Below = 1)]
    public double SelectionStay
    {
        get => _stay;
        init => _stay = Guard.Open(value, "0.2 keeps more than 0.05.", nameof(SelectionStay));
    }

    /// <summary>In a search by p values, a term with this p or a smaller one comes in; between 0 and 1.</summary>
    [Setting("p up to which a term comes in", RuleSource.WorkbenchDefault, Above = 0, Below = 1)]
    public double SelectionEntry
    {
        get => _entry;
        init => _entry = Guard.Open(value, "0.2 lets in more than 0.05.", nameof(SelectionEntry));
    }

    /// <summary>The stepwise search; null when there is none.</summary>
    public StepwiseRule? Search => Selection is { } direction
        ? new StepwiseRule(SelectionCriterion, direction, SelectionStay, SelectionEntry)
        : null;
}
