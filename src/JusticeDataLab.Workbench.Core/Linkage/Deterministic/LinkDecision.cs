using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>Turns candidates into links: one row to at most one person and the reverse, ties never picked silently.</summary>
internal static class LinkDecision
{
    public static IReadOnlyList<CohortLink> Decide(
        IReadOnlyList<CohortRecord> records,
        IReadOnlyList<LinkageIdentity> identities,
        LinkCandidates candidates,
        PersonKeyring keyring,
        LinkageSettings settings)
    {
        var links = new CohortLink[records.Count];
        for (var row = 0; row < links.Length; row++) links[row] = First(row, records[row], candidates, keyring, settings);

        var claims = Enumerable.Range(0, links.Length)
            .Where(row => links[row].PersonId is not null)
            .GroupBy(row => links[row].PersonId!, StringComparer.Ordinal)
            .Where(claim => claim.Count() > 1);
        foreach (var claim in claims) Settle([.. claim], records, identities, candidates, links);
        return links;
    }

    private static CohortLink First(
        int row, CohortRecord record, LinkCandidates candidates, PersonKeyring keyring, LinkageSettings settings)
    {
        var link = new CohortLink { RowNumber = record.RowNumber, RecordKey = record.RecordKey, Status = LinkStatus.NotFound, Reason = "nobody on the register fits" };
        if (candidates.Best(row) is not { } found) return candidates.IsRejected(row) ? link with { Reason = "rejected in clerical review", ByReview = true } : link;

        link = link with { Pass = found.Pass, CandidateCount = found.People.Count, Status = LinkStatus.Review };
        if (candidates.IsAccepted(row)) return Linked(link, found.People[0], keyring) with { ByReview = true };
        if (found.People.Count > 1) return link with { Reason = "several people fit equally well" };
        if (found.Pass > settings.LastPassAccepted || found.Pass is LinkPass.IdentifierAlone)
            return link with { Reason = "someone fits, but too loosely to link without review" };
        return Linked(link, found.People[0], keyring);
    }

    private static CohortLink Linked(CohortLink link, string personId, PersonKeyring keyring) =>
        link with { Status = LinkStatus.Linked, Reason = "", PersonId = personId, Person = keyring.KeyOf(personId) };

    // Rows that are one person sent twice: the one accepted in review or the earliest intervention is kept. Rows that differ: a person must decide.
    private static void Settle(int[] rows, IReadOnlyList<CohortRecord> records, IReadOnlyList<LinkageIdentity> identities, LinkCandidates candidates, CohortLink[] links)
    {
        var samePerson = rows.All(row => identities[rows[0]].IsSamePersonAs(identities[row]));
        var kept = rows
            .OrderByDescending(candidates.IsAccepted)
            .ThenBy(row => records[row].InterventionDate ?? DateOnly.MaxValue)
            .ThenBy(row => records[row].RecordKey, StringComparer.Ordinal)
            .First();
        foreach (var row in rows)
        {
            if (candidates.IsAccepted(row) || (samePerson && row == kept)) continue;
            links[row] = links[row] with
            {
                Status = LinkStatus.ClaimedTwice,
                Person = null,
                PersonId = null,
                SamePersonAsRow = samePerson ? records[kept].RowNumber : null,
                Reason = samePerson
                    ? $"the same person as row {records[kept].RowNumber}, {(candidates.IsAccepted(kept) ? "which was accepted in clerical review" : "whose intervention started first")}"
                    : "another row fits the same person",
            };
        }
    }
}
