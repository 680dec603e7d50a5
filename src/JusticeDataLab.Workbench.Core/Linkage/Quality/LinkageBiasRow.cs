using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>How many of one group of submitted people were linked.</summary>
[TypeFormatterSource]
public sealed record LinkageBiasRow
{
    /// <summary>The characteristic, for example <c>Sex</c>.</summary>
    public required string Characteristic { get; init; }

    /// <summary>The group, for example <c>Female</c>.</summary>
    public required string Group { get; init; }

    /// <summary>Submitted people in the group.</summary>
    public required int People { get; init; }

    /// <summary>Those of them who were linked.</summary>
    public required int Linked { get; init; }

    /// <summary>Wilson interval of the share linked, 95%.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>
    /// Share linked less that of everyone else, with the 95% Newcombe interval; null when the group is everyone.
    /// </summary>
    public ConfidenceInterval? Difference { get; init; }

    /// <summary>Share linked, 0 to 1.</summary>
    public double Share => (double)Linked / People;

    /// <summary>Whether the group was clearly linked less or more often than everyone else: the interval excludes 0.</summary>
    public bool DiffersClearly => Difference is { ExcludesZero: true };

    /// <summary>Whether the group was clearly linked less often than everyone else.</summary>
    public bool IsLinkedLess => Difference is { Upper: < 0 };
}
