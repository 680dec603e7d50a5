namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Whom each row was linked to. A row that repeats another has whoever the row that was kept has.</summary>
internal sealed class FoundPeople
{
    private readonly Dictionary<int, CohortLink> _byRow;

    public FoundPeople(LinkedCohort linked) => _byRow = linked.Links.ToDictionary(link => link.RowNumber);

    /// <summary>The row that speaks for a row: itself, or the one kept.</summary>
    public CohortLink Kept(CohortLink link) => link.SamePersonAsRow is { } kept && _byRow.TryGetValue(kept, out var other) ? other : link;

    /// <summary>person_id of the person linked; null when nobody was.</summary>
    public string? PersonOf(CohortLink link) => Kept(link) is { Status: LinkStatus.Linked } kept ? kept.PersonId : null;

    /// <summary>The likeliest person; null when there is none, and in deterministic linking.</summary>
    public LinkCandidate? BestOf(CohortLink link) => Kept(link).Candidates is [var best, ..] ? best : null;
}
