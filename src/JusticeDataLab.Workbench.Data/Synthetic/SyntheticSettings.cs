namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>What a synthetic register is made from: equal settings give equal bytes.</summary>
public sealed record SyntheticSettings
{
    /// <summary>People on the register, 100 to 20,000,000.</summary>
    public required int People { get; init; }

    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The services; a person takes part in at most one.</summary>
    public IReadOnlyList<SyntheticService> Services { get; init; } = [];

    /// <summary>First index date with complete data before it.</summary>
    public DateOnly IndexFrom { get; init; } = new(2015, 1, 1);

    /// <summary>Last index date.</summary>
    public DateOnly IndexTo { get; init; } = new(2018, 12, 31);

    /// <summary>Last day up to which convictions and cautions are complete: eighteen months after the last index date.</summary>
    public DateOnly ConvictionsCompleteTo { get; init; } = new(2020, 6, 30);

    /// <summary>The day of the extract.</summary>
    public DateOnly ExtractDate { get; init; } = new(2020, 9, 30);

    /// <summary>
    /// Share of people with a release from custody or an order that starts in the index window; null, the default,
    /// means 0.30, or more where the services need a larger comparison pool.
    /// </summary>
    public double? IndexEventShare { get; init; }

    /// <summary>Share of people with an index event who have been assessed, from 0 to 1; 0 leaves the table out.</summary>
    public double AssessedShare { get; init; } = 0.35;

    /// <summary>
    /// Comparison people wanted for each person of a cohort; the share of people with an index event rises until there
    /// are enough, as far as the number of people allows.
    /// </summary>
    public double PoolRatio { get; init; } = 6;
}
