using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>
/// Runs a study request by request, several at a time. What was done is kept as it goes, so a study that was stopped
/// goes on where it was; neither that nor the number of threads changes a result.
/// </summary>
public static class SimulationStudy
{
    private const ulong PopulationSeedMask = 0x5349_4D55_4C41_5445;

    /// <summary>Runs what is not done yet, and sums up.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="folder">Its folder; it may hold a part of the same study.</param>
    /// <param name="threads">Requests worked at the same time, at least 1.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the study; finished batches stay.</param>
    /// <returns>Every cell with what came out, in the order of the plan.</returns>
    /// <exception cref="SimulationException">The plan cannot be carried out, or the folder holds another study.</exception>
    public static IReadOnlyList<SimulationCellResult> Run(
        SimulationPlan plan, string folder, int threads, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Guard.AtLeast(threads, 1, "Use one thread or more.", nameof(threads));
        PlanRules.Check(plan);
        var kept = StudyFolder.Open(folder, plan);
        var batches = plan.Cells.SelectMany(SimulationBatch.Of).ToList();
        try
        {
            RunWaiting(plan, kept, batches, threads, progress, cancellation);
        }
        finally
        {
            kept.Clear();
        }

        return [.. batches.GroupBy(batch => batch.Cell).Select(cell => SimulationCellResult.Of(cell.Key, [.. cell.SelectMany(kept.Read)]))];
    }

    private static void RunWaiting(
        SimulationPlan plan, StudyFolder kept, List<SimulationBatch> batches, int threads, IProgress<double>? progress, CancellationToken cancellation)
    {
        var waiting = batches.Where(batch => !kept.Has(batch)).ToList();
        if (waiting.Count == 0) return;
        var population = waiting.Exists(batch => batch.Cell.Route is SimulationRoute.AnalysisSet) ? Population(plan, kept, cancellation) : null;
        var sets = population is null ? null : new AnalysisSetRoute(plan, population);
        var pipeline = new PipelineRoute(plan, kept.Scratch);
        var (all, done) = (batches.Sum(Effort), batches.Except(waiting).Sum(Effort));
        var report = new Lock();
        progress?.Report(done / all);
        Parallel.ForEach(waiting, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, batch =>
        {
            // One thread a request: the requests themselves are what runs side by side.
            kept.Write(batch, Blocks.WithThreads(1, () => Enumerable.Range(batch.First, batch.Size).Select(number =>
            {
                cancellation.ThrowIfCancellationRequested();
                return batch.Cell.Route is SimulationRoute.AnalysisSet ? sets!.Run(batch.Cell, number) : pipeline.Run(batch.Cell, number, cancellation);
            }).ToList()));
            lock (report)
            {
                done += Effort(batch);
                progress?.Report(done / all);
            }
        });
    }

    private static SimulatedPopulation Population(SimulationPlan plan, StudyFolder kept, CancellationToken cancellation)
    {
        var rules = new AnalysisSetRules(
            plan.Delivery, plan.Settings.Index, plan.Settings.Eligibility, plan.Settings.Submission.MinimumAge, plan.Settings.Covariates, plan.Settings.Seed);
        var register = new SyntheticSettings
        {
            People = plan.Population, Seed = plan.Seed ^ PopulationSeedMask, IndexEventShare = 0.94, AssessedShare = 0,
        };
        return SimulatedPopulation.Make(register, rules, Path.Combine(kept.Scratch, "population"), cancellation);
    }

    // Roughly what a batch takes: people to be worked through, many times over where files are made and read.
    private static double Effort(SimulationBatch batch) =>
        batch.Size * (2000.0 + batch.Cell.Cohort) * (batch.Cell.Route is SimulationRoute.AnalysisSet ? 1 : 30);
}
