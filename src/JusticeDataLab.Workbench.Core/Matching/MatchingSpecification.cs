using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>All that is needed to go from covariates to a matched sample and its balance in one step.</summary>
[TypeFormatterSource]
public sealed record MatchingSpecification
{
    /// <summary>Who was treated.</summary>
    public required bool[] Treated { get; init; }

    /// <summary>Covariates, reference levels included: in the model, unless there is a ready score, and in the balance table.</summary>
    public required IReadOnlyList<DesignColumn> Covariates { get; init; }

    /// <summary>Further columns of the model that the balance table does not show, such as powers and interactions.</summary>
    public IReadOnlyList<DesignColumn> Terms { get; init; } = [];

    /// <summary>A ready score on the scale of the matching settings, in place of a model; null to fit one.</summary>
    public double[]? ReadyScore { get; init; }

    /// <summary>Number of the exact stratum; null when there is one for all.</summary>
    public int[]? Stratum { get; init; }

    /// <summary>Calipers on covariates, beside that on the score.</summary>
    public IReadOnlyList<CovariateCaliper> Calipers { get; init; } = [];

    /// <summary>A different stable key for every person; null to break ties by row.</summary>
    public string[]? Keys { get; init; }

    /// <summary>How the model is fitted, and its terms chosen among covariates and further terms.</summary>
    public PropensitySettings Propensity { get; init; } = new();

    /// <summary>How people are matched.</summary>
    public MatchingSettings Matching { get; init; } = new();

    /// <summary>How balance is rated.</summary>
    public BalanceSettings Balance { get; init; } = new();
}
