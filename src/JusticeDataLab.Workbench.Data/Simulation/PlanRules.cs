using System.Globalization;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>What a plan must keep to.</summary>
internal static class PlanRules
{
    // Of the people of the population so many are sure to have an index event of the service's kind and to be eligible.
    private const double UsableShare = 0.35;

    public static void Check(SimulationPlan plan)
    {
        Require(plan.Cohorts.Count > 0 && plan.Cohorts.All(size => size is >= 30 and <= 20_000), "A cohort", "30 to 20,000 people, and at least one size");
        Require(plan.Effects.All(effect => double.IsFinite(effect) && Math.Abs(effect) <= 30), "An effect", "−30 to 30 percentage points");
        Require(plan.Overlaps.Count > 0 && plan.Overlaps.Distinct().Count() == plan.Overlaps.Count, "Overlaps", "one or more, each once");
        Require(plan.NullRequests >= 2 && plan.EffectRequests >= 2, "The number of requests", "at least 2 of each kind");
        Require(plan.PipelineRequests is 0 or >= 2, "The number of whole requests", "0 or at least 2");
        Require(plan.Settings.Index.LagRule is LagRule.Matched, "The rule for start lags", "matched, the one that requests starting at the analysis set follow");
        var largest = plan.Cohorts.Max(cohort => cohort + plan.PoolFor(cohort));
        Require(
            largest <= UsableShare * plan.Population,
            "The population",
            string.Create(CultureInfo.InvariantCulture, $"at least {Math.Ceiling(largest / UsableShare):0} people for requests of {largest}"));
    }

    private static void Require(bool met, string what, string allowed)
    {
        if (!met) throw new SimulationException($"{what} cannot be used: give {allowed}.");
    }
}
