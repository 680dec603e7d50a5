using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>The numbers that govern the checks of a submission.</summary>
[TypeFormatterSource]
public sealed record SubmissionSettings
{
    /// <summary>Fewest distinct people without an error that a submission must have; default 60.</summary>
    [Setting("Fewest people in a submission", RuleSource.JusticeDataLabFaq, Unit = "people", AtLeast = 1)]
    public int MinimumPeople { get; init; } = 60;

    /// <summary>Youngest age in whole years at the index date that can be analysed; default 14.</summary>
    [Setting("Youngest age at the index date", RuleSource.JusticeDataLabFaq, Unit = "years", AtLeast = 0, AtMost = 120)]
    public int MinimumAge { get; init; } = 14;

    /// <summary>Age in whole years above which a date of birth is questioned; default 100.</summary>
    [Setting("Age above which a date of birth is questioned", RuleSource.WorkbenchDefault, Unit = "years", AtLeast = 1, AtMost = 150)]
    public int ImplausibleAge { get; init; } = 100;

    /// <summary>
    /// Share of people assumed to reoffend, between 0 and 1, for the precision expected before the work starts; default
    /// 0.4, in the upper half of the rates that the Justice Data Lab has published, where precision is least.
    /// </summary>
    [Setting("Share of people assumed to reoffend, for the expected precision", RuleSource.WorkbenchDefault, Above = 0, Below = 1)]
    public double AssumedReoffendingRate { get; init; } = 0.4;

    /// <summary>Share of people assumed to be lost between submission and analysis, from 0 up to but not 1; default 0.3.</summary>
    [Setting("Share of people assumed to be lost before the analysis, for the expected precision", RuleSource.WorkbenchDefault, AtLeast = 0, Below = 1)]
    public double AssumedLoss { get; init; } = 0.3;
}
