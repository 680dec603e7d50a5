using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>The numbers that govern the checks of a submission.</summary>
public sealed record SubmissionSettings
{
    /// <summary>Fewest distinct people without an error that a submission must have; default 60.</summary>
    [Setting("Fewest people in a submission", RuleSource.JusticeDataLabFaq, Unit = "people")]
    public int MinimumPeople { get; init; } = 60;

    /// <summary>Youngest age in whole years at the index date that can be analysed; default 14.</summary>
    [Setting("Youngest age at the index date", RuleSource.JusticeDataLabFaq, Unit = "years")]
    public int MinimumAge { get; init; } = 14;

    /// <summary>Age in whole years above which a date of birth is questioned; default 100.</summary>
    [Setting("Age above which a date of birth is questioned", RuleSource.WorkbenchDefault, Unit = "years")]
    public int ImplausibleAge { get; init; } = 100;
}
