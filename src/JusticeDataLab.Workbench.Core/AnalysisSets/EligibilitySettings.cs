using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Who can be analysed.</summary>
[TypeFormatterSource]
public sealed record EligibilitySettings
{
    /// <summary>Whether people with a terrorism offence are left out.</summary>
    [Setting("People with a terrorism offence are left out", RuleSource.JusticeDataLabFaq)]
    public bool ExcludeTerrorism { get; init; } = true;

    /// <summary>Whether people with a previous or index sexual offence are left out.</summary>
    [Setting("People with a sexual offence are left out", RuleSource.WorkbenchDefault)]
    public bool ExcludeSexualOffences { get; init; } = true;
}
