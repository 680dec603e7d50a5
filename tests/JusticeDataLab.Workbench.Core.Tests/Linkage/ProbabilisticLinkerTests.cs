using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage;

public sealed class ProbabilisticLinkerTests
{
    [Fact]
    public void Link_finds_residents_and_nobody_else()
    {
        var town = new LinkageTown(4000);
        for (var at = 0; at < 400; at++) town.Submit(town.Residents[at * 10]);
        foreach (var stranger in new LinkageTown(100, seed: 2).Residents) town.Submit(stranger with { Surname = $"OVITCH{stranger.Surname}" });

        var linked = town.Link();

        Assert.Equal(400, linked.Links.Take(400).Count(link => link.Status == LinkStatus.Linked));
        Assert.All(linked.Links.Take(400), link => Assert.Equal(town.Residents[(link.RowNumber - 1) * 10].Id, link.PersonId));
        Assert.DoesNotContain(linked.Links.Skip(400), link => link.Status == LinkStatus.Linked);
        Assert.True(linked.Model!.Converged);
        Assert.InRange(linked.ExpectedFalseLinks!.Value, 0, 4);
    }

    [Fact]
    public void Link_depends_neither_on_the_order_of_the_register_nor_on_threads()
    {
        var town = Muddled(out _);

        var plain = town.Link();
        var shuffled = town.Link(shuffle: 3);
        var alone = Blocks.WithThreads(1, () => town.Link());

        Assert.Equal(Lines(plain), Lines(shuffled));
        Assert.Equal(Lines(plain), Lines(alone));
    }

    [Fact]
    public void Link_does_not_depend_on_the_order_of_the_cohort()
    {
        var town = Muddled(out _);
        var register = town.Register();
        var records = town.Records;

        var forth = ProbabilisticLinker.Link(records, register, LinkageTown.Keyring, new LinkageSettings());
        var back = ProbabilisticLinker.Link([.. records.Reverse()], register, LinkageTown.Keyring, new LinkageSettings());

        Assert.Equal(Lines(forth).Order(StringComparer.Ordinal), Lines(back).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Link_never_gives_one_person_to_two_rows()
    {
        var town = Muddled(out _);

        var linked = town.Link();

        var people = linked.Links.Where(link => link.PersonId is not null).Select(link => link.PersonId).ToArray();
        Assert.Equal(people.Length, people.Distinct().Count());
        Assert.All(linked.Links.Where(link => link.Status == LinkStatus.Linked), link => Assert.InRange(link.Candidates[0].Probability, 0.7, 1));
        Assert.All(linked.Links, link => Assert.Equal(link.Status == LinkStatus.Linked, link.Reason.Length == 0));
    }

    [Fact]
    public void Link_recovers_mistyped_people_with_few_false_links()
    {
        var town = Muddled(out var truth);

        var linked = town.Link();

        var right = linked.Links.Count(link => link.PersonId is not null && link.PersonId == truth[link.RowNumber]);
        Assert.InRange((double)right / truth.Count, 0.95, 1);
        Assert.InRange((double)right / linked.Linked, 0.99, 1);
    }

    [Fact]
    public void Link_two_people_alike_in_everything_are_left_for_review()
    {
        var town = new LinkageTown(2000);
        var twin = new LinkageTown.Resident("twin-a", "SAMSON", "QUILLIAM", new DateOnly(1985, 3, 12), Sex.Male);
        town.Add(twin);
        town.Add(twin with { Id = "twin-b" });
        town.Submit(twin);

        var link = town.Link().Links[0];

        Assert.Equal((LinkStatus.Review, 2, "several people fit about equally well"), (link.Status, link.CandidateCount, link.Reason));
        Assert.Equal(link.Candidates[0].Probability, link.Candidates[1].Probability, 12);
    }

    [Fact]
    public void Link_holds_twins_down_unless_an_identifier_agrees()
    {
        var born = new DateOnly(1985, 3, 12);
        var town = new LinkageTown(2000);
        town.Add(new LinkageTown.Resident("sibling", "CUTHBERT", "QUILLIAM", born, Sex.Male, "2001/0171310W"));
        var submitted = new LinkageTown.Resident("", "ERASMUS", "QUILLIAM", born, Sex.Male);
        town.Submit(submitted);
        town.Submit(submitted with { Forename = "OSWALD" }, pnc: "2001/0171310W");

        var links = town.Link().Links;

        Assert.Equal(LinkStatus.NotFound, links[0].Status);
        Assert.True(links[0].Candidates[0].Weight <= -5);
        Assert.Equal((LinkStatus.Linked, "sibling"), (links[1].Status, links[1].PersonId));
    }

    [Fact]
    public void Link_keeps_the_earlier_of_two_rows_that_are_one_person()
    {
        var town = new LinkageTown(2000);
        town.Submit(town.Residents[5], start: new DateOnly(2017, 5, 1));
        town.Submit(town.Residents[5], start: new DateOnly(2017, 2, 1));

        var links = town.Link().Links;

        Assert.Equal((LinkStatus.ClaimedTwice, 2), (links[0].Status, links[0].SamePersonAsRow!.Value));
        Assert.Equal(LinkStatus.Linked, links[1].Status);
    }

    [Fact]
    public void Link_flags_two_different_rows_that_claim_one_person()
    {
        var town = new LinkageTown(2000);
        var person = town.Residents[7];
        town.Submit(person with { Forename = person.Forename + "N" });
        town.Submit(person with { Forename = person.Forename + "M" });

        var links = town.Link().Links;

        Assert.All(links, link => Assert.Equal((LinkStatus.ClaimedTwice, "another row fits the same person"), (link.Status, link.Reason)));
    }

    [Fact]
    public void Link_uses_every_name_and_learns_forms_from_aliases()
    {
        // Three people are known as both; nobody's list of nicknames has them.
        var town = new LinkageTown(3000);
        for (var at = 0; at < 5; at++)
            town.Add(town.Residents[at] with { Id = $"alias-{at}", Forename = "ZORVAN", Surname = $"HARBOTTLE{(char)('A' + at)}", Aliases = [("KELPIE", $"HARBOTTLE{(char)('A' + at)}")] });
        var known = new LinkageTown.Resident("known", "ZORVAN", "PETTIGROVE", new DateOnly(1980, 7, 21), Sex.Male);
        town.Add(known);
        town.Submit(known with { Forename = "KELPIE" });

        var link = town.Link().Links[0];

        Assert.Equal((LinkStatus.Linked, "known"), (link.Status, link.PersonId));
        Assert.Equal("nickname", link.Candidates[0].Levels.Single(level => level.Comparison == Comparison.Name).Level);
    }

    [Fact]
    public void Link_weighs_a_rare_name_more_than_a_common_one()
    {
        var town = new LinkageTown(3000);
        for (var at = 0; at < 200; at++) town.Add(town.Residents[at] with { Id = $"common-{at}", Forename = "JOHN", Surname = "SMITH" });
        var rare = new LinkageTown.Resident("rare", "ISAMBARD", "TREVELYAN", new DateOnly(1980, 7, 21), Sex.Male);
        town.Add(rare);
        town.Submit(rare);
        town.Submit(town.Residents[0] with { Forename = "JOHN", Surname = "SMITH" });

        var links = town.Link().Links;

        double NameWeight(CohortLink link) => link.Candidates[0].Levels.Single(level => level.Comparison == Comparison.Name).Weight;
        Assert.True(NameWeight(links[0]) > NameWeight(links[1]) + 5);
    }

    [Fact]
    public void Link_weights_are_the_sum_of_their_parts_and_the_prior()
    {
        var town = Muddled(out _);

        var linked = town.Link(new LinkageSettings { TwinsGuard = false });

        var prior = Math.Log2(linked.Model!.OnRegister / (1 - linked.Model.OnRegister)) - Math.Log2(linked.RegisterPeople);
        Assert.All(linked.Links.SelectMany(link => link.Candidates), candidate =>
            Assert.Equal(prior + candidate.Levels.Sum(level => level.Weight), candidate.Weight, 9));
    }

    [Fact]
    public void Link_keeps_out_of_the_pool_whoever_may_be_in_the_cohort()
    {
        var town = new LinkageTown(2000);
        var twin = new LinkageTown.Resident("twin-a", "SAMSON", "QUILLIAM", new DateOnly(1985, 3, 12), Sex.Male);
        town.Add(twin);
        town.Add(twin with { Id = "twin-b" });
        town.Submit(twin);

        Assert.Equal(["twin-a", "twin-b"], town.Link().PoolExclusions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Link_reports_blocking_exactly()
    {
        var town = Muddled(out _);

        var blocking = town.Link().Blocking!;

        Assert.Equal((long)town.Records.Count * town.Residents.Count, blocking.AllPairs);
        Assert.True(blocking.Rules.Sum(rule => rule.OnlyPairs) <= blocking.ComparedPairs);
        Assert.All(blocking.Rules, rule => Assert.True(rule.OnlyPairs <= rule.Pairs && rule.RecallLostWithout <= rule.MatchesFound + 1e-12));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Link_refuses_a_threshold_that_could_link_twice(double threshold) => Assert.Contains(
        "linkage.linkProbability must be above 0.5 and below 1",
        Assert.Throws<ArgumentException>(() => new LinkageTown(10).Link(new LinkageSettings { LinkProbability = threshold })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Link_with_the_preset_learns_nothing()
    {
        var town = Muddled(out _);

        var model = town.Link(new LinkageSettings { Training = ModelTrainingKind.Preset }).Model!;

        Assert.Equal((0, JusticePreset.Model.Levels), (model.Iterations, model.Model.Levels));
    }

    // 300 residents, a third of them mistyped in one way, and 60 strangers.
    private static LinkageTown Muddled(out Dictionary<int, string> truth)
    {
        var town = new LinkageTown(3000, seed: 9);
        truth = [];
        for (var at = 0; at < 300; at++)
        {
            var person = town.Residents[at * 9];
            truth[at + 1] = person.Id;
            town.Submit((at % 9) switch
            {
                0 => person with { Surname = person.Surname[..3] + person.Surname[4..] },
                1 => person with { Born = person.Born!.Value.Day <= 12 ? new DateOnly(person.Born.Value.Year, person.Born.Value.Day, person.Born.Value.Month) : person.Born },
                2 => person with { Forename = person.Forename + "S" },
                _ => person,
            });
        }

        var strangers = new LinkageTown(60, seed: 10);
        foreach (var stranger in strangers.Residents) town.Submit(stranger);
        return town;
    }

    private static IEnumerable<string> Lines(LinkedCohort linked) => linked.Links.Select(link =>
        $"{link.RowNumber} {link.Status} {link.PersonId} {string.Join(' ', link.Candidates.Select(candidate => $"{candidate.PersonId}:{candidate.Probability:R}:{candidate.Weight:R}"))}");
}
