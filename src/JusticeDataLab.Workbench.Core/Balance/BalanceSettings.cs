using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>How balance is rated.</summary>
[TypeFormatterSource]
public sealed record BalanceSettings
{
    /// <summary>Largest |SMD| rated green, as a fraction.</summary>
    [Setting("Standardised mean difference rated green up to", RuleSource.WorkbenchDefault, AtLeast = 0)]
    public double Green { get; init; } = 0.05;

    /// <summary>Largest |SMD| rated amber, as a fraction.</summary>
    [Setting("Standardised mean difference rated amber up to", RuleSource.WorkbenchDefault, AtLeast = 0)]
    public double Amber { get; init; } = 0.10;

    /// <summary>Denominator of the headline standardised mean difference, which is the one rated.</summary>
    [Setting("Denominator of the standardised mean difference", RuleSource.StandardPractice)]
    public StandardisationGroup Denominator { get; init; } = StandardisationGroup.Pooled;

    /// <summary>Rates a standardised mean difference.</summary>
    /// <param name="difference">The difference as a fraction; null when it is not defined.</param>
    public BalanceRating Rate(double? difference) => difference is not { } value
        ? BalanceRating.NotRated
        : Math.Abs(value) <= Green ? BalanceRating.Green
        : Math.Abs(value) <= Amber ? BalanceRating.Amber
        : BalanceRating.Red;
}
