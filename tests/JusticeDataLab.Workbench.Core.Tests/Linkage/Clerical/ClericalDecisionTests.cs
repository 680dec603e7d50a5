using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Clerical;

public sealed class ClericalDecisionTests
{
    private readonly TestRegister _register = new();

    public ClericalDecisionTests()
    {
        for (var i = 0; i < 40; i++) _register.Person($"other{i}").Born($"19{60 + (i % 40)}-03-{1 + (i % 28):00}");
        // Two people of one name and date of birth: nothing tells them apart.
        _register.Person("left").Named("Ada", "Marl").With(person => person with { Sex = Sex.Female });
        _register.Person("right").Named("Ada", "Marl").With(person => person with { Sex = Sex.Female });
    }

    [Fact]
    public void Link_tie_without_decisions_is_for_review_and_shows_both()
    {
        var linked = Link([Row(1)]);

        Assert.Equal(LinkStatus.Review, linked.Links[0].Status);
        Assert.Equal(["left", "right"], ReviewQueue.Of(linked, TestCohort.Keyring).Select(pair => pair.PersonId).Order());
    }

    [Fact]
    public void Link_accepted_pair_is_linked_by_review_and_its_rival_is_free()
    {
        var linked = Link([Row(1)], Accept(1, "right"));

        var link = linked.Links[0];
        Assert.Equal((LinkStatus.Linked, true, "right", ""), (link.Status, link.ByReview, link.PersonId, link.Reason));
        Assert.Equal(TestCohort.Keyring.KeyOf("right"), link.Person);
        Assert.Equal(1.0, link.Candidates[0].Probability);
        Assert.True(double.IsFinite(link.Candidates[0].Weight));
        Assert.Equal(["right"], linked.PoolExclusions);
        Assert.Equal((1, 0), (linked.ReviewDecisionsApplied, linked.ReviewDecisionsNotApplied));
        Assert.Empty(ReviewQueue.Of(linked, TestCohort.Keyring));
    }

    [Fact]
    public void Link_rejected_pair_leaves_the_row_to_the_other_candidate()
    {
        var linked = Link([Row(1)], Reject(1, "left"));

        Assert.Equal((LinkStatus.Linked, false, "right"), (linked.Links[0].Status, linked.Links[0].ByReview, linked.Links[0].PersonId));
        Assert.DoesNotContain("left", linked.PoolExclusions);
        Assert.True(Assert.Single(linked.Links[0].Candidates, candidate => candidate.PersonId == "left").RejectedInReview);
    }

    [Fact]
    public void Link_row_with_every_candidate_rejected_is_not_found_by_review()
    {
        var linked = Link([Row(1)], Reject(1, "left"), Reject(1, "right"));

        Assert.Equal((LinkStatus.NotFound, true, "rejected in clerical review"), (linked.Links[0].Status, linked.Links[0].ByReview, linked.Links[0].Reason));
        Assert.Empty(linked.PoolExclusions);
        Assert.Equal(2, linked.ReviewDecisionsApplied);
    }

    [Fact]
    public void Link_accepted_pair_stands_against_a_better_claim_of_another_row()
    {
        // Row 2 agrees in everything, row 1 in less; review knows better.
        var rows = new[] { Row(1, "Marle"), Row(2) };

        var linked = Link(rows, Accept(1, "left", "Marle"), Reject(2, "right"));

        Assert.Equal((LinkStatus.Linked, "left"), (linked.Links[0].Status, linked.Links[0].PersonId));
        Assert.NotEqual(LinkStatus.Linked, linked.Links[1].Status);
    }

    [Fact]
    public void Link_accepted_row_is_kept_when_another_is_the_same_person_sent_again()
    {
        var rows = new[] { Row(1) with { InterventionStart = Day.On("2016-01-01") }, Row(2) with { InterventionStart = Day.On("2016-02-01") } };

        var linked = Link(rows, Accept(2, "left"), Reject(1, "right"));

        Assert.Equal((LinkStatus.Linked, "left"), (linked.Links[1].Status, linked.Links[1].PersonId));
        Assert.NotEqual(LinkStatus.Linked, linked.Links[0].Status);
    }

    [Fact]
    public void Link_decisions_on_pairs_that_are_gone_are_counted()
    {
        var linked = Link([Row(1)], Accept(7, "left"), Reject(1, "nobody"), Accept(1, "left"));

        Assert.Equal((1, 2), (linked.ReviewDecisionsApplied, linked.ReviewDecisionsNotApplied));
    }

    [Fact]
    public void Link_one_person_accepted_for_two_rows_is_refused() => Assert.Equal(
        "Cohort rows 1 and 2 are accepted as the same person: reject all but one.",
        Assert.Throws<ClericalDecisionException>(() => Link([Row(1), Row(2)], Accept(1, "left"), Accept(2, "left"))).Message);

    [Fact]
    public void Link_two_people_accepted_for_one_row_or_both_verdicts_on_a_pair_are_refused()
    {
        Assert.Contains("row 1 is accepted as 2 people", Assert.Throws<ClericalDecisionException>(() => Link([Row(1)], Accept(1, "left"), Accept(1, "right"))).Message, StringComparison.Ordinal);
        Assert.Contains("both accepted and rejected", Assert.Throws<ClericalDecisionException>(() => Link([Row(1)], Accept(1, "left"), Reject(1, "left"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_decision_on_a_record_that_has_left_the_cohort_contradicts_nothing() =>
        Assert.Equal("left", Link([Row(1)], Accept(1, "left"), Accept(7, "left")).Links[0].PersonId);

    [Fact]
    public void Link_learns_from_decisions()
    {
        var without = Link([Row(1)]).Model!;
        var with = Link([Row(1)], Reject(1, "left"), Reject(1, "right")).Model!;

        Assert.True(without.ExpectedMatches > 0.9);
        Assert.True(with.ExpectedMatches < 0.1);
    }

    [Fact]
    public void Link_same_decisions_in_another_order_give_the_same_links()
    {
        var decisions = new[] { Reject(1, "left"), Accept(2, "left") };
        var rows = new[] { Row(1), Row(2) };
        Assert.Equal(
            Link(rows, decisions).Links.Select(link => (link.Status, link.PersonId)),
            Link(rows, [.. decisions.Reverse()]).Links.Select(link => (link.Status, link.PersonId)));
    }

    [Theory]
    [InlineData(true, LinkStatus.Linked, "right")]
    [InlineData(false, LinkStatus.Linked, "left")]
    public void Link_by_passes_follows_review_too(bool accept, LinkStatus status, string person)
    {
        var linked = Link([Row(1)], LinkageEngine.Deterministic, accept ? Accept(1, "right") : Reject(1, "right"));

        Assert.Equal((status, person, accept), (linked.Links[0].Status, linked.Links[0].PersonId, linked.Links[0].ByReview));
        Assert.Equal([person], linked.PoolExclusions);
    }

    [Fact]
    public void Link_by_passes_keeps_the_accepted_of_two_rows_that_claim_one_person()
    {
        var rows = new[] { Row(1, "Marlo"), Row(2, "Marls") };
        var linked = Link(rows, LinkageEngine.Deterministic, Accept(1, "left", "Marlo"), Reject(2, "right", "Marls"));

        Assert.Equal((LinkStatus.Linked, "left"), (linked.Links[0].Status, linked.Links[0].PersonId));
        Assert.Equal(LinkStatus.ClaimedTwice, linked.Links[1].Status);
    }

    private static ClericalDecision Accept(int row, string person, string surname = "Marl") => new(Row(row, surname).RecordKey, TestCohort.Keyring.KeyOf(person), ClericalVerdict.Accepted);

    private static ClericalDecision Reject(int row, string person, string surname = "Marl") => new(Row(row, surname).RecordKey, TestCohort.Keyring.KeyOf(person), ClericalVerdict.Rejected);

    private static CohortRecord Row(int number, string surname = "Marl") => new()
    {
        RowNumber = number,
        RecordKey = $"key-{number}",
        Surname = surname,
        Forename = "Ada",
        DateOfBirth = Day.On("1985-06-15"),
        Sex = Sex.Female,
        InterventionStart = Day.On("2016-01-01"),
    };

    private LinkedCohort Link(CohortRecord[] rows, params ClericalDecision[] decisions) => Link(rows, LinkageEngine.Probabilistic, decisions);

    private LinkedCohort Link(CohortRecord[] rows, LinkageEngine engine, params ClericalDecision[] decisions) =>
        PeopleLinker.Link(rows, [], _register, TestCohort.Keyring, new LinkageSettings { Engine = engine }, decisions, CancellationToken.None);
}
