using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>How the sentence that an intervention belongs to is found.</summary>
[TypeFormatterSource]
public sealed record IndexSettings
{
    /// <summary>After release: how long before the start of the intervention the release may lie.</summary>
    [Setting("Release at most this long before the intervention started", RuleSource.WorkbenchDefault, Unit = "months", AtLeast = 0, AtMost = 120)]
    public int ReleaseWindowMonths { get; init; } = 6;

    /// <summary>Community: how long before the start of the intervention an order that has ended may have started.</summary>
    [Setting("Community order started at most this long before the intervention, when no longer in force", RuleSource.WorkbenchDefault, Unit = "months", AtLeast = 0, AtMost = 120)]
    public int OrderWindowMonths { get; init; } = 6;

    /// <summary>An index date given by the organisation this close to one found is preferred.</summary>
    [Setting("Index date given by the organisation preferred when within", RuleSource.WorkbenchDefault, Unit = "days", AtLeast = 0, AtMost = 366)]
    public int GivenIndexDateTolerance { get; init; } = 7;

    /// <summary>How the days between index date and start of the intervention are treated.</summary>
    [Setting("Rule for the time between index date and start of the intervention", RuleSource.WorkbenchDefault)]
    public LagRule LagRule { get; init; } = LagRule.Matched;

    /// <summary>Which of several index events of a comparison person is used.</summary>
    [Setting("Index event used for comparison people with several", RuleSource.WorkbenchDefault)]
    public PoolEventChoice PoolEventChoice { get; init; } = PoolEventChoice.ByStableHash;
}
