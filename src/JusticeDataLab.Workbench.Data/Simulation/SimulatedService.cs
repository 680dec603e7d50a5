using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>The service of a simulated request.</summary>
internal static class SimulatedService
{
    // One in ten is met at the gate, so that lags run from 0.
    private const double SameDayShare = 0.1;

    public static SyntheticService Of(SimulationPlan plan, SimulationCell cell) => new("cohort", cell.Cohort, cell.EffectPoints, plan.Delivery)
    {
        OffRegisterShare = 0,
        SameDayShare = SameDayShare,
        RiskSelection = cell.Overlap switch { SimulationOverlap.Good => 0.4, SimulationOverlap.Poor => 1.8, _ => 1.1 },
        RegionSelection = cell.Overlap switch { SimulationOverlap.Good => 1.5, SimulationOverlap.Poor => 6, _ => 3 },
    };

    /// <summary>Seed of one request: it depends on the plan's seed, the cell and the number alone.</summary>
    public static ulong SeedOf(SimulationPlan plan, SimulationCell cell, int number) =>
        Core.Numerics.StableHash.Bits("simulated request", FormattableString.Invariant($"{plan.Seed}"), cell.Id, FormattableString.Invariant($"{number}"));
}
