namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>Somebody on the register who may be a submitted person.</summary>
[TypeFormatterSource]
public sealed record LinkCandidate
{
    /// <summary>log2 odds that the two are one person against the submitted person not being on the register, the prior included.</summary>
    public required double Weight { get; init; }

    /// <summary>Probability that the two are one person, among all candidates, nobody, and the claims of other rows; 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>What the comparisons showed.</summary>
    public required IReadOnlyList<LevelReached> Levels { get; init; }

    /// <summary>Whether clerical review found that the two are different people.</summary>
    public bool RejectedInReview { get; init; }

    /// <summary>Identifier in the snapshot: stays inside linking and the files of a run that carry row keys.</summary>
    internal string PersonId { get; init; } = "";
}
