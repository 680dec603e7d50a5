using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Models;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>The result of linking a cohort.</summary>
[TypeFormatterSource]
public sealed record LinkedCohort
{
    /// <summary>One entry a usable record, in row order.</summary>
    public required IReadOnlyList<CohortLink> Links { get; init; }

    /// <summary>People on the register.</summary>
    public required int RegisterPeople { get; init; }

    /// <summary>Settings used.</summary>
    public required LinkageSettings Settings { get; init; }

    /// <summary>The model; null in deterministic linking.</summary>
    public TrainedModel? Model { get; init; }

    /// <summary>What blocking did; null in deterministic linking.</summary>
    public BlockingAnalysis? Blocking { get; init; }

    /// <summary>
    /// Expected number of false links among those made: the sum of 1 minus their probabilities. Null in deterministic
    /// linking, which knows no probabilities.
    /// </summary>
    public double? ExpectedFalseLinks => Model is null
        ? null
        : Links.Where(link => link.Status == LinkStatus.Linked).Sum(link => 1 - link.Candidates[0].Probability);

    /// <summary>
    /// People who may be in the cohort, linked or not: none of them may become a comparison person. Counted in the
    /// attrition table of the pool.
    /// </summary>
    internal IReadOnlySet<string> PoolExclusions { get; init; } = new HashSet<string>();

    /// <summary>People kept out of the comparison pool because they may be in the cohort.</summary>
    public int PoolExclusionCount => PoolExclusions.Count;

    /// <summary>Decisions of clerical review that were followed.</summary>
    public int ReviewDecisionsApplied { get; init; }

    /// <summary>
    /// Decisions of clerical review on pairs that are no longer there, because the cohort, the register or the engine has
    /// changed. They change nothing.
    /// </summary>
    public int ReviewDecisionsNotApplied { get; init; }

    /// <summary>Rows linked.</summary>
    public int Linked => CountOf(LinkStatus.Linked);

    /// <summary>Share of the records tried that were linked, 0 when there was none.</summary>
    public double LinkedShare => Links.Count == 0 ? 0 : (double)Linked / Links.Count;

    /// <summary>Rows with a status.</summary>
    /// <param name="status">Which status.</param>
    public int CountOf(LinkStatus status) => Links.Count(link => link.Status == status);

    /// <summary>Rows linked by a pass.</summary>
    /// <param name="pass">Which pass.</param>
    public int LinkedBy(LinkPass pass) => Links.Count(link => link.Status is LinkStatus.Linked && link.Pass == pass);
}
