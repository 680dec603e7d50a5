using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>
/// The pairs that a person must decide on: those of rows for review or claimed twice. A row's candidates follow one
/// another; rows, and candidates within a row, stand in the order of a hash of their keys, which says nothing of how
/// likely a pair is.
/// </summary>
public static class ReviewQueue
{
    // log2 of 10: somebody whose odds are within a tenth of the row's best is shown beside the best.
    private const double ShownWithin = 3.3219280948873626;

    /// <summary>The queue of a linked cohort.</summary>
    /// <param name="linked">The links.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    public static IReadOnlyList<ReviewPair> Of(LinkedCohort linked, PersonKeyring keyring) =>
        [.. linked.Links
            .Where(IsInBand)
            .OrderBy(link => StableHash.Bits("review-row", link.RecordKey))
            .ThenBy(link => link.RecordKey, StringComparer.Ordinal)
            .SelectMany(link => Shown(link)
                .Select(option => PairOf(link, option, keyring))
                .OrderBy(pair => StableHash.Bits("review-pair", pair.RecordKey, pair.Person.Value))
                .ThenBy(pair => pair.Person.Value, StringComparer.Ordinal))];

    /// <summary>Whether a person must decide on a row. One that repeats another row has nothing of its own to decide.</summary>
    /// <param name="link">What was found for the row.</param>
    public static bool IsInBand(CohortLink link) =>
        link is { Status: LinkStatus.Review or LinkStatus.ClaimedTwice, SamePersonAsRow: null, Candidates.Count: > 0 };

    /// <summary>Every pair of a linked cohort on which a decision would have an effect, by record key and person.</summary>
    /// <param name="linked">The links.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    public static IEnumerable<(CohortLink Link, PersonKey Person)> AllPairs(LinkedCohort linked, PersonKeyring keyring) =>
        linked.Links.SelectMany(link => link.Candidates.Select(option => (link, keyring.KeyOf(option.PersonId))));

    // By weight, not by probability: that of a claim lost to another row is low.
    private static IEnumerable<LinkCandidate> Shown(CohortLink link)
    {
        var open = link.Candidates.Where(option => !option.RejectedInReview).ToArray();
        var best = open.Length == 0 ? 0 : open.Max(option => option.Weight);
        return open.Where(option => option.Weight >= best - ShownWithin);
    }

    private static ReviewPair PairOf(CohortLink link, LinkCandidate option, PersonKeyring keyring) => new()
    {
        RowNumber = link.RowNumber,
        RecordKey = link.RecordKey,
        Person = keyring.KeyOf(option.PersonId),
        Status = link.Status,
        Weight = option.Weight,
        Levels = option.Levels,
        PersonId = option.PersonId,
    };
}
