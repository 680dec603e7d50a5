using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Quality;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Quality;

public sealed class LinkageQualityTests
{
    [Fact]
    public void Bias_finds_the_group_that_is_linked_less()
    {
        // 40 men, all linked; 40 women, 20 linked; one row is another one sent again and does not count.
        var records = Enumerable.Range(1, 81).Select(row => Record(row, row <= 40 ? Sex.Male : Sex.Female)).ToArray();
        var linked = MadeLinks.Of([
            .. Enumerable.Range(1, 80).Select(row => row <= 60 ? MadeLinks.Linked(row, $"p{row}", 0.99) : MadeLinks.Unlinked(row, LinkStatus.NotFound, "nobody")),
            MadeLinks.Repeat(81, 1)]);

        var bias = LinkageBias.Of(records, linked);

        var women = Assert.Single(bias.Rows, row => row.Group == "Female");
        Assert.Equal((40, 20, 0.5, true), (women.People, women.Linked, women.Share, women.DiffersClearly));
        Assert.Equal(["Sex: Female"], bias.LinkedLess.Select(row => $"{row.Characteristic}: {row.Group}"));
        // Where everyone is in one group there is nothing to compare it with.
        Assert.Null(Assert.Single(bias.Rows, row => row.Characteristic == "Surname").Difference);
    }

    [Fact]
    public void Bias_groups_by_age_identifiers_names_and_site()
    {
        CohortRecord[] records =
        [
            Record(1, Sex.Male) with { DateOfBirth = new(2000, 6, 2), PncId = "p", PrisonNumber = "n", Surname = "Smith-Jones" },
            Record(2, Sex.Male) with { DateOfBirth = new(2000, 6, 1), PrisonNumber = "n", Forename = "J", Further = new Dictionary<string, string> { ["Site"] = "North" } },
            Record(3, Sex.NotKnown) with { DateOfBirth = null, Forename = "Zoë" },
        ];

        var groups = LinkageBias.Of(records, MadeLinks.Of(MadeLinks.Linked(1, "a", 0.9), MadeLinks.Linked(2, "b", 0.9), MadeLinks.Linked(3, "c", 0.9)))
            .Rows.Select(row => $"{row.Characteristic}: {row.Group} {row.People}").ToArray();

        // The intervention starts on 2021-06-01: the first is 20, the second has turned 21 that day.
        string[] expected =
        [
            "Age at intervention: 18 to 20 1", "Age at intervention: 21 to 24 1", "Age at intervention: Not known 1",
            "Identifiers given: PNC ID and prison number 1", "Identifiers given: Prison number only 1", "Identifiers given: None 1",
            "Forename: Initial only or missing 1", "Surname: Double-barrelled 1", "Letters of the name: Accents or other letters 1",
            "Site: North 1", "Site: Not known 2", "Sex: Not known 1",
        ];
        Assert.All(expected, group => Assert.Contains(group, groups));
    }

    [Fact]
    public void Unlinked_reasons_are_counted_the_most_frequent_first()
    {
        var reasons = UnlinkedReasons.Of(MadeLinks.Of(
            MadeLinks.Linked(1, "a", 0.9), MadeLinks.Repeat(2, 1), MadeLinks.Repeat(3, 1), MadeLinks.Unlinked(4, LinkStatus.NotFound, "nobody")));

        Assert.Equal(
            [new(LinkStatus.ClaimedTwice, "the same person as another row", 2, 0.5), new UnlinkedReason(LinkStatus.NotFound, "nobody", 1, 0.25)], reasons);
    }

    [Fact]
    public void Engines_are_compared_row_by_row_with_repeats_resolved()
    {
        var first = MadeLinks.Of(MadeLinks.Linked(1, "a", 0.9), MadeLinks.Linked(2, "b", 0.9), MadeLinks.Linked(3, "c", 0.9), MadeLinks.Unlinked(4, LinkStatus.Review, "r"), MadeLinks.Unlinked(5, LinkStatus.NotFound, "n"), MadeLinks.Repeat(6, 1));
        var second = MadeLinks.Deterministic(MadeLinks.Linked(1, "a", 0.9), MadeLinks.Linked(2, "x", 0.9), MadeLinks.Unlinked(3, LinkStatus.NotFound, "n"), MadeLinks.Linked(4, "d", 0.9), MadeLinks.Unlinked(5, LinkStatus.NotFound, "n"), MadeLinks.Linked(6, "a", 0.9));

        var engines = EngineComparison.Of(first, second);

        // Rows 1 and 6; 2; 3; 4; 5.
        Assert.Equal([2, 1, 1, 1, 1], Enum.GetValues<EngineAgreement>().Select(engines.Count));
        Assert.Equal((LinkageEngine.Probabilistic, LinkageEngine.Deterministic, 6), (engines.First, engines.Second, engines.Rows));
        Assert.Equal((1, 1), (engines.Count(LinkStatus.Review, LinkStatus.Linked), engines.Count(LinkStatus.ClaimedTwice, LinkStatus.Linked)));
        Assert.Throws<ArgumentException>(() => EngineComparison.Of(first, MadeLinks.Of(MadeLinks.Linked(1, "a", 0.9))));
    }

    [Fact]
    public void Pair_is_taken_apart_into_prior_levels_and_guard()
    {
        // Prior log2(0.5/0.5) − log2(1024) = −10; the levels add 17 + 1 + 13 − 2 = 29; together 19.
        var candidate = MadeLinks.Candidate("a", 0.999) with { Weight = 19 };
        var linked = MadeLinks.Of(MadeLinks.Linked(1, "a", 0.999) with { Candidates = [candidate] }, MadeLinks.Linked(2, "b", 0.9999));

        var pair = PairWeight.LeastCertainLink(linked)!;

        Assert.Equal((-10.0, 19.0, 0.0), (pair.Prior, pair.Total, pair.HeldDown));
        Assert.Equal(-24, PairWeight.Of(linked, candidate with { Weight = -5 }).HeldDown, 9);
        Assert.Null(PairWeight.LeastCertainLink(MadeLinks.Deterministic(MadeLinks.Linked(1, "a", 0.9))));
        Assert.Throws<ArgumentException>(() => PairWeight.Of(MadeLinks.Deterministic(), candidate));
    }

    [Fact]
    public void Histogram_counts_rows_by_the_weight_of_their_likeliest_candidate()
    {
        CohortLink At(int row, double weight, LinkStatus status) => MadeLinks.Linked(row, "a", 0.9) with { Status = status, Candidates = [MadeLinks.Candidate("a", 0.9) with { Weight = weight }] };

        var histogram = WeightHistogram.Of(MadeLinks.Of(
            At(1, 5.9, LinkStatus.Linked), At(2, 6, LinkStatus.Linked), At(3, 99, LinkStatus.Linked), At(4, 0.5, LinkStatus.Review), MadeLinks.Unlinked(5, LinkStatus.NotFound, "n")))!;

        // From 0 to the last bin, 57 to 60, which holds whatever is above it.
        Assert.Equal((0.0, 60.0, 20), (histogram.Edges[0], histogram.Edges[^1], histogram.Linked.Count));
        Assert.Equal((0, 1, 1, 1), (histogram.Linked[0], histogram.Linked[1], histogram.Linked[2], histogram.Linked[^1]));
        Assert.Equal((1, 1), (histogram.NotLinked[0], histogram.NotLinked.Sum()));
        Assert.Null(WeightHistogram.Of(MadeLinks.Of()));
    }

    private static CohortRecord Record(int row, Sex sex) => new()
    {
        RowNumber = row,
        RecordKey = $"{row:000}",
        Surname = "Quill",
        Forename = "Zephyr",
        DateOfBirth = new(1990, 1, 1),
        Sex = sex,
        InterventionStart = new(2021, 6, 1),
    };
}
