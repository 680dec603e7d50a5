using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Simulation;

namespace JusticeDataLab.Workbench.Data.Tests.Simulation;

public sealed class SimulationStudyTests
{
    private static readonly SimulationPlan Plan = new()
    {
        Cohorts = [80], Effects = [-20], NullRequests = 26, EffectRequests = 20, PipelineRequests = 2, Pool = 400, Population = 3000, Seed = 3,
    };

    [Fact]
    public void Study_stopped_half_way_and_gone_on_with_other_threads_gives_the_same_bytes()
    {
        using var whole = new TemporaryFolder();
        using var halves = new TemporaryFolder();
        var results = SimulationStudy.Run(Plan, whole.Path, threads: 1);

        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SimulationStudy.Run(Plan, halves.Path, 2, new StopAtFirstBatch(stop), stop.Token));
        var kept = Files(halves.Path);

        // The plan, the batch that stopped the study, and at most the one worked at the same time.
        Assert.InRange(kept.Count, 2, 3);
        Assert.True(kept.Count < Files(whole.Path).Count);
        Assert.DoesNotContain(kept.Keys, name => name.Contains("scratch", StringComparison.Ordinal) || name.EndsWith(".partial", StringComparison.Ordinal));
        var written = File.GetLastWriteTimeUtc(Path.Combine(halves.Path, "study.json"));
        SimulationStudy.Run(Plan, halves.Path, threads: 2);

        Assert.Equal(Files(whole.Path), Files(halves.Path));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(halves.Path, "study.json")));
        Assert.Equal(4, results.Count);
    }

    // A reduction of 20 points is found by any sound test more often than nothing is; its estimate is near the truth. The
    // bounds are four Monte Carlo errors and more wide.
    [Fact]
    public void Study_finds_a_large_effect_and_covers_the_truth()
    {
        using var folder = new TemporaryFolder();
        var results = SimulationStudy.Run(Plan with { PipelineRequests = 0 }, folder.Path, threads: 2);
        OperatingCharacteristics Jdl(double effect) => results.Single(cell => cell.Cell.EffectPoints == effect).Tests.Single(test => test.Name == TestConvention.WelchEffective).Figures;

        Assert.Equal(26, Jdl(0).Requests);
        Assert.InRange(Jdl(0).Coverage.Value, 0.8, 1);
        Assert.InRange(Jdl(-20).Coverage.Value, 0.8, 1);
        Assert.InRange(Jdl(-20).Bias.Value, -0.08, 0.08);
        Assert.True(Jdl(-20).Rejection.Value > Jdl(0).Rejection.Value);
        Assert.InRange(results.Single(cell => cell.Cell.EffectPoints != 0).MeanTruth, -0.23, -0.17);
    }

    [Fact]
    public void Folder_of_another_study_is_refused()
    {
        using var folder = new TemporaryFolder();
        var small = Plan with { NullRequests = 2, EffectRequests = 2, PipelineRequests = 0 };
        SimulationStudy.Run(small, folder.Path, threads: 2);
        var refused = Assert.Throws<SimulationException>(() => SimulationStudy.Run(small with { Seed = 4 }, folder.Path, threads: 2));
        Assert.Contains("study.json", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_that_asks_for_more_people_than_there_are_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var refused = Assert.Throws<SimulationException>(() => SimulationStudy.Run(Plan with { Pool = 3000, Population = 4000 }, folder.Path, threads: 1));
        Assert.Contains("at least 8800 people", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static SortedDictionary<string, string> Files(string root) => new(
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText), StringComparer.Ordinal);

    // Whichever batch is the first to be done stops the study, so that no speed of a machine lets it finish.
    private sealed class StopAtFirstBatch(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value > 0) stop.Cancel();
        }
    }
}
