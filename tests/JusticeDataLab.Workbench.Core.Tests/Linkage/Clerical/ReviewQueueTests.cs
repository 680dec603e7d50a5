using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Clerical;

public sealed class ReviewQueueTests
{
    [Fact]
    public void Of_order_does_not_depend_on_weights_or_on_the_order_of_rows()
    {
        var links = Enumerable.Range(1, 30).Select(row => Link(row, ("a" + row, row), ("b" + row, row - 0.5))).ToArray();
        var turned = Enumerable.Range(1, 30).Select(row => Link(row, ("b" + row, 100 - row), ("a" + row, 99.5 - row))).Reverse().ToArray();

        Assert.Equal(People(links), People(turned));
        // And it is no order of weights either.
        Assert.NotEqual(People(links), People(links).OrderBy(person => person, StringComparer.Ordinal));
        Assert.NotEqual(Queue(links).Select(pair => pair.Weight), Queue(links).Select(pair => pair.Weight).OrderDescending());
    }

    [Fact]
    public void Of_candidates_of_a_row_follow_one_another()
    {
        var rows = Queue([.. Enumerable.Range(1, 30).Select(row => Link(row, ("a" + row, 2), ("b" + row, 2)))]).Select(pair => pair.RowNumber).ToArray();
        for (var at = 0; at < rows.Length; at += 2) Assert.Equal(rows[at], rows[at + 1]);
    }

    [Fact]
    public void Of_shows_whoever_has_a_tenth_of_the_best_odds_and_nobody_rejected()
    {
        var link = Link(1, ("best", 4), ("close", 1), ("far", 0.5));
        Assert.Equal(["best", "close"], People([link]).Order());
        link = link with { Candidates = [link.Candidates[0] with { RejectedInReview = true }, .. link.Candidates.Skip(1)] };
        Assert.Equal(["close", "far"], People([link]).Order());
    }

    [Theory]
    [InlineData(LinkStatus.Review, null, true)]
    [InlineData(LinkStatus.ClaimedTwice, null, true)]
    [InlineData(LinkStatus.ClaimedTwice, 2, false)]
    [InlineData(LinkStatus.Linked, null, false)]
    [InlineData(LinkStatus.NotFound, null, false)]
    public void IsInBand_rows_for_review_or_claimed_twice_but_not_repeats(LinkStatus status, int? samePersonAs, bool expected) =>
        Assert.Equal(expected, ReviewQueue.IsInBand(Link(1, ("a", 1)) with { Status = status, SamePersonAsRow = samePersonAs }));

    private static string[] People(params CohortLink[] links) => [.. Queue(links).Select(pair => pair.PersonId)];

    private static IReadOnlyList<ReviewPair> Queue(CohortLink[] links) =>
        ReviewQueue.Of(new LinkedCohort { Links = links, RegisterPeople = 100, Settings = new LinkageSettings() }, TestCohort.Keyring);

    private static CohortLink Link(int row, params (string Person, double Weight)[] candidates) => new()
    {
        RowNumber = row,
        RecordKey = $"key-{row}",
        Status = LinkStatus.Review,
        Candidates = [.. candidates.Select(candidate => new LinkCandidate { PersonId = candidate.Person, Weight = candidate.Weight, Probability = 0.3, Levels = [] })],
    };
}
