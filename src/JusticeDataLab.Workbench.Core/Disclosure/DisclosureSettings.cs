using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Disclosure;

/// <summary>The numbers that govern disclosure control. All are the workbench's own choice unless a producer sets others.</summary>
[TypeFormatterSource]
public sealed record DisclosureSettings
{
    /// <summary>Smallest group of people of whom anything is published; default 30.</summary>
    [Setting("Smallest group that is published", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 1)]
    public int MinimumCohort { get; init; } = 30;

    /// <summary>Smallest count above 0 that is shown; default 6, so that 1 to 5 are withheld. 0 is shown.</summary>
    [Setting("Smallest count that is shown", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 1)]
    public int MinimumCell { get; init; } = 6;

    /// <summary>Smallest denominator of a rate that is shown; default 30.</summary>
    [Setting("Smallest denominator of a rate", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 1)]
    public int MinimumDenominatorForRate { get; init; } = 30;

    /// <summary>Counts are rounded to a multiple of this; default 1, which leaves them as they are.</summary>
    [Setting("Counts are rounded to a multiple of", RuleSource.WorkbenchDefault, AtLeast = 1)]
    public int RoundTo { get; init; } = 1;

    /// <summary>Whether anything may be published of a group.</summary>
    /// <param name="people">People in the group.</param>
    public bool AllowsGroup(long people) => people >= MinimumCohort;

    /// <summary>Whether a rate may be shown.</summary>
    /// <param name="denominator">People in its denominator.</param>
    public bool AllowsRate(long denominator) => denominator >= MinimumDenominatorForRate;
}
