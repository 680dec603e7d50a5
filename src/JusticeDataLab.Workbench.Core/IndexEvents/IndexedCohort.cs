using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>The linked people with the sentence that starts their clock.</summary>
[TypeFormatterSource]
public sealed record IndexedCohort
{
    /// <summary>People whose index disposal was found, in order of row.</summary>
    public required IReadOnlyList<IndexedPerson> People { get; init; }

    /// <summary>Linked people without a suitable sentence.</summary>
    public required int WithoutSentence { get; init; }

    /// <summary>Index dates that can be followed up.</summary>
    public required DatePeriod Window { get; init; }

    /// <summary>Settings used.</summary>
    public required IndexSettings Settings { get; init; }

    /// <summary>People whose index date lies outside the window.</summary>
    public int OutsideWindow => People.Count(person => !person.InWindow);
}
