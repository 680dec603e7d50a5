using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>A study of operating characteristics: which requests are simulated. Equal plans give equal results.</summary>
[TypeFormatterSource]
public sealed record SimulationPlan
{
    /// <summary>Seed of every random choice.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Where the service works. After release, people start 0 to 182 days after their index date.</summary>
    public DeliverySetting Delivery { get; init; } = DeliverySetting.AfterRelease;

    /// <summary>People submitted.</summary>
    public IReadOnlyList<int> Cohorts { get; init; } = [60, 200, 1000];

    /// <summary>True effects in percentage points other than 0, which is always studied.</summary>
    public IReadOnlyList<double> Effects { get; init; } = [-5];

    /// <summary>How alike the groups are; the first is the main one.</summary>
    public IReadOnlyList<SimulationOverlap> Overlaps { get; init; } = [SimulationOverlap.Usual];

    /// <summary>Requests without an effect for each cohort size, starting at the analysis set.</summary>
    public int NullRequests { get; init; } = 5000;

    /// <summary>Requests for each cohort size and effect, starting at the analysis set.</summary>
    public int EffectRequests { get; init; } = 1000;

    /// <summary>Requests for each cohort size and effect, the null included, that run the whole pipeline; main overlap only.</summary>
    public int PipelineRequests { get; init; } = 200;

    /// <summary>Comparison people at least, before eligibility and strata.</summary>
    public int Pool { get; init; } = 3000;

    /// <summary>Comparison people at least for each person of the cohort.</summary>
    public int PoolRatio { get; init; } = 6;

    /// <summary>People of the synthetic register from which analysis sets are drawn.</summary>
    public int Population { get; init; } = 100_000;

    /// <summary>Settings of the analysis.</summary>
    public AnalysisSettings Settings { get; init; } = new();

    /// <summary>The cells, in a fixed order: those that start at the analysis set first.</summary>
    public IReadOnlyList<SimulationCell> Cells =>
    [
        .. from overlap in Overlaps
           from cohort in Cohorts
           from effect in AllEffects
           select new SimulationCell(SimulationRoute.AnalysisSet, cohort, effect, overlap, effect == 0 ? NullRequests : EffectRequests),
        .. from cohort in Cohorts
           from effect in AllEffects
           where PipelineRequests > 0
           select new SimulationCell(SimulationRoute.WholePipeline, cohort, effect, Overlaps[0], PipelineRequests),
    ];

    /// <summary>Comparison people for a cohort.</summary>
    /// <param name="cohort">People submitted.</param>
    public int PoolFor(int cohort) => Math.Max(Pool, PoolRatio * cohort);

    private IEnumerable<double> AllEffects => Effects.Where(effect => effect != 0).Distinct().Prepend(0);
}
