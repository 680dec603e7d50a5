using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>The numbers that decide what may be shown.</summary>
[TypeFormatterSource]
public sealed record ConclusionSettings
{
    /// <summary>Fewest treated reoffenders for measures of reoffenders: time, severity, custody; default 30.</summary>
    [Setting("Fewest reoffenders in the treatment group for Tables 3 to 7", RuleSource.PublishedByMinistryOfJustice, Unit = "people", AtLeast = 0)]
    public int MinimumReoffenders { get; init; } = 30;

    /// <summary>Fewest treated people or reoffences in a court class for its row; default 10.</summary>
    [Setting("Fewest in a court class for its row in Tables 4 and 5", RuleSource.PublishedByMinistryOfJustice, Unit = "people or reoffences", AtLeast = 0)]
    public int MinimumPerCourtClass { get; init; } = 10;

    /// <summary>Fewest treated people after matching for a publication; default 30.</summary>
    [Setting("Fewest people in the treatment group after matching", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 1)]
    public int MinimumMatched { get; init; } = 30;
}
