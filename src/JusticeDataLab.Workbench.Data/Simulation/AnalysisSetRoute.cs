using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>Requests that start at the analysis set.</summary>
internal sealed class AnalysisSetRoute(SimulationPlan plan, SimulatedPopulation population)
{
    public SimulatedRequestResult Run(SimulationCell cell, int number)
    {
        var settings = plan.Settings;
        var drawn = RequestDraw.Draw(population, SimulatedService.Of(plan, cell), plan.PoolFor(cell.Cohort), SimulatedService.SeedOf(plan, cell, number))
            .WithoutAbsentLevels(settings.Covariates.RareLevelMinimum);
        var set = drawn.Set;
        if (Math.Min(set.TreatedCount, set.PoolCount) < settings.Conclusions.MinimumMatched)
            return new SimulatedRequestResult { Number = number, Stopped = "build-analysis-set", Treated = set.TreatedCount, Pool = set.PoolCount };
        var scored = ScoredSet.Of(set, settings.Covariates, settings.Propensity);
        var sample = scored.Match(settings.Matching);
        return RequestSummary.Of(number, scored, sample, settings, row => (drawn.Without[row], drawn.With[row]));
    }
}
