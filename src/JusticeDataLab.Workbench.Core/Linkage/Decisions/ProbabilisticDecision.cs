using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Decisions;

/// <summary>Turns probabilities into links: at most one person a row and one row a person, what is unsure never picked silently.</summary>
internal sealed class ProbabilisticDecision(
    IReadOnlyList<CohortRecord> records, CandidateTable table, CandidatePosteriors posteriors, LinkageModel model, PersonKeyring keyring, LinkageSettings settings, ReviewedPairs reviewed)
{
    // Candidates less likely than this are not listed.
    private const double WorthListing = 0.001;

    /// <summary>A link for every record, in the order of the records.</summary>
    public CohortLink[] Decide(Dictionary<int, int> repeats)
    {
        var links = new CohortLink[records.Count];
        for (var position = 0; position < table.Rows.Count; position++)
        {
            var record = records[table.Rows[position]];
            links[table.Rows[position]] = repeats.TryGetValue(position, out var kept)
                ? Repeated(record, position, records[table.Rows[kept]], reviewed.Accepts(kept))
                : Decide(record, position);
        }

        return links;
    }

    private CohortLink Decide(CohortRecord record, int position)
    {
        var link = new CohortLink
        {
            RowNumber = record.RowNumber,
            RecordKey = record.RecordKey,
            Status = LinkStatus.NotFound,
            Reason = "nobody on the register fits",
            Candidates = Listed(position),
        };
        if (Best(position, posteriors.Probabilities) is not { } best) return link;
        var probability = posteriors.Probabilities[best];
        var plausible = Count(position, posteriors.Probabilities, settings.ReviewProbability);
        if (probability >= settings.LinkProbability)
            return link with { Status = LinkStatus.Linked, Reason = "", CandidateCount = plausible, PersonId = table.PersonId(best), Person = keyring.KeyOf(table.PersonId(best)), ByReview = reviewed.Accepts(position) };
        if (Best(position, posteriors.Alone) is { } wanted && posteriors.Alone[wanted] >= settings.LinkProbability)
            return link with { Status = LinkStatus.ClaimedTwice, CandidateCount = plausible, Reason = "another row fits the same person" };
        if (probability < settings.ReviewProbability) return reviewed.Rejects(position) ? link with { Reason = "rejected in clerical review", ByReview = true } : link;
        return link with
        {
            Status = LinkStatus.Review,
            CandidateCount = plausible,
            Reason = plausible > 1 ? "several people fit about equally well" : "someone fits, but too loosely to link without review",
        };
    }

    private CohortLink Repeated(CohortRecord record, int position, CohortRecord kept, bool keptByReview) => new()
    {
        RowNumber = record.RowNumber,
        RecordKey = record.RecordKey,
        Status = LinkStatus.ClaimedTwice,
        SamePersonAsRow = kept.RowNumber,
        Reason = $"the same person as row {kept.RowNumber}, {(keptByReview ? "which was accepted in clerical review" : "whose intervention started first")}",
        Candidates = Listed(position),
    };

    private int? Best(int position, double[] probabilities)
    {
        int? best = null;
        for (var at = table.Start(position); at < table.End(position); at++)
        {
            if (best is null || probabilities[at] > probabilities[best.Value]) best = at;
        }

        return best;
    }

    private int Count(int position, double[] probabilities, double least)
    {
        var count = 0;
        for (var at = table.Start(position); at < table.End(position); at++) count += probabilities[at] >= least ? 1 : 0;
        return count;
    }

    private LinkCandidate[] Listed(int position) =>
        [.. Enumerable.Range(table.Start(position), table.End(position) - table.Start(position))
            .Where(at => IsWorthListing(position, at))
            .OrderByDescending(at => posteriors.Probabilities[at])
            .ThenByDescending(at => posteriors.Weights[at])
            .ThenBy(table.PersonId, StringComparer.Ordinal)
            .Select(at => new LinkCandidate
            {
                PersonId = table.PersonId(at),
                Weight = posteriors.Weights[at],
                Probability = posteriors.Probabilities[at],
                RejectedInReview = reviewed.IsRejected(position, at),
                Levels = LevelsOfPair.Of(table.Candidates[at].Vector, model),
            })];

    // What review decided against stays listed, so that a decision can be looked at and changed.
    private bool IsWorthListing(int position, int at) =>
        posteriors.Probabilities[at] >= WorthListing || posteriors.Alone[at] >= WorthListing
        || reviewed.IsRejected(position, at) || (reviewed.Accepts(position) && posteriors.Weights[at] >= Math.Log2(WorthListing));
}
