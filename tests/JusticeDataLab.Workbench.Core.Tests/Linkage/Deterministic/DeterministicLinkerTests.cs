using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Deterministic;

public sealed class DeterministicLinkerTests
{
    private const string Pnc = "2001/0171310W";

    private readonly TestRegister _register = new();

    [Fact]
    public void Link_one_candidate_is_linked_and_the_rest_not_found()
    {
        var person = _register.Person("a");
        _register.Person("b");

        var linked = Link(Row(1, person), Row(2, "Nobody", "Known"));

        Assert.Equal((LinkStatus.Linked, LinkPass.NameAndDateOfBirth, 1, "a"), (linked.Links[0].Status, linked.Links[0].Pass!.Value, linked.Links[0].CandidateCount, linked.Links[0].PersonId));
        Assert.Equal(TestCohort.Keyring.KeyOf("a"), linked.Links[0].Person);
        Assert.Equal((LinkStatus.NotFound, "nobody on the register fits"), (linked.Links[1].Status, linked.Links[1].Reason));
        Assert.Equal((2, 1, 0.5), (linked.RegisterPeople, linked.Linked, linked.LinkedShare));
    }

    [Fact]
    public void Link_two_candidates_in_the_deciding_pass_go_to_review()
    {
        _register.Person("a").Named("Zephyr", "Quill");
        _register.Person("b").Named("Zephyr", "Quill");

        var link = Link(Row(1, "Quill", "Zephyr")).Links[0];

        Assert.Equal((LinkStatus.Review, 2, "several people fit equally well"), (link.Status, link.CandidateCount, link.Reason));
        Assert.Null(link.Person);
    }

    [Fact]
    public void Link_better_pass_decides_over_worse_ones()
    {
        _register.Person("a").Named("Zephyr", "Quill");
        _register.Person("b").Named("Zebedee", "Quill"); // same initial only

        var linked = Link(Row(1, "Quill", "Zephyr"));

        Assert.Equal("a", linked.Links[0].PersonId);
        Assert.Equal(["a", "b"], linked.PoolExclusions.Order()); // but both may be the person
    }

    [Fact]
    public void Link_alias_and_its_date_of_birth_count()
    {
        _register.Person("a").Alias("Zephyr", "Quill", "1984-01-01");
        Assert.Equal("a", Link(Row(1, "Quill", "Zephyr", born: "1984-01-01")).Links[0].PersonId);
    }

    [Fact]
    public void Link_identifier_alone_goes_to_review_whatever_the_setting()
    {
        _register.Person("a").With(person => person with { PncId = Pnc });
        var record = Row(1, "Nobody", "Known", born: "1970-01-01") with { PncId = Pnc };

        var link = DeterministicLinker.Link([record], _register.Register(), TestCohort.Keyring, new LinkageSettings { LastPassAccepted = LinkPass.IdentifierAlone }).Links[0];

        Assert.Equal((LinkStatus.Review, LinkPass.IdentifierAlone), (link.Status, link.Pass!.Value));
    }

    [Fact]
    public void Link_passes_after_the_last_accepted_go_to_review()
    {
        _register.Person("a").Named("Zephyr", "Quill");
        var settings = new LinkageSettings { LastPassAccepted = LinkPass.NameAndDateOfBirth };
        Assert.Equal(LinkStatus.Review, DeterministicLinker.Link([Row(1, "Quill", "Zebedee")], _register.Register(), TestCohort.Keyring, settings).Links[0].Status);
    }

    [Theory]
    [InlineData(true)] // the same name
    [InlineData(false)] // the same PNC ID, another spelling
    public void Link_one_person_sent_twice_keeps_the_earliest_and_names_it(bool byName)
    {
        var person = _register.Person("a").Named("Zephyr", "Quill").With(record => record with { PncId = Pnc });
        var later = (byName ? Row(1, person) : Row(1, "Quil", "Zephyr")) with { PncId = Pnc, InterventionStart = Day.On("2016-05-01") };
        var earlier = Row(2, person) with { PncId = byName ? null : Pnc, InterventionStart = Day.On("2016-04-01") };

        var links = Link(later, earlier).Links;

        Assert.Equal((LinkStatus.Linked, "a"), (links[1].Status, links[1].PersonId));
        Assert.Equal((LinkStatus.ClaimedTwice, 2), (links[0].Status, links[0].SamePersonAsRow));
        Assert.Contains("row 2", links[0].Reason, StringComparison.Ordinal);
        Assert.Null(links[0].Person);
        Assert.Null(links[0].PersonId);
    }

    [Fact]
    public void Link_different_people_claiming_one_person_are_both_flagged()
    {
        _register.Person("a").Named("Stephen", "Quill");

        var links = Link(Row(1, "Quill", "Stephen"), Row(2, "Quill", "Simeon")).Links;

        Assert.All(links, link => Assert.Equal((LinkStatus.ClaimedTwice, "another row fits the same person"), (link.Status, link.Reason)));
        Assert.All(links, link => Assert.Null(link.SamePersonAsRow));
    }

    [Fact]
    public void Link_everyone_found_is_kept_out_of_the_pool_linked_or_not()
    {
        _register.Person("linked").Named("Zephyr", "Quill");
        _register.Person("twin1").Named("Ada", "Marl");
        _register.Person("twin2").Named("Ada", "Marl");
        _register.Person("alone").With(person => person with { PncId = Pnc });
        _register.Person("other");

        var linked = Link(Row(1, "Quill", "Zephyr"), Row(2, "Marl", "Ada"), Row(3, "Nobody", "Known", born: "1970-01-01") with { PncId = Pnc });

        Assert.Equal(["alone", "linked", "twin1", "twin2"], linked.PoolExclusions.Order());
        Assert.Equal(4, linked.PoolExclusionCount);
    }

    [Fact]
    public void Link_order_of_the_register_changes_nothing()
    {
        var records = new List<CohortRecord>();
        for (var i = 0; i < 40; i++)
        {
            // Every fourth person stands twice on the register, every fifth submitted name has an error.
            var person = _register.Person($"p{i}");
            if (i % 4 == 0) _register.Person($"q{i}").Named(person.Forename, person.Surname);
            records.Add(i % 5 == 0 ? Row(i + 1, person.Surname[1..], person.Forename) : Row(i + 1, person));
        }

        var entries = _register.Register().ToArray();
        var expected = DeterministicLinker.Link(records, entries, TestCohort.Keyring, new LinkageSettings());
        for (ulong seed = 0; seed < 5; seed++)
        {
            var shuffled = entries.OrderBy(entry => StableHash.Bits($"{seed}", entry.Person.PersonId)).ToArray();
            var actual = DeterministicLinker.Link(records, shuffled, TestCohort.Keyring, new LinkageSettings());
            Assert.Equal(expected.Links, actual.Links);
            Assert.Equal(expected.PoolExclusions.Order(), actual.PoolExclusions.Order());
        }
    }

    [Fact]
    public void Link_result_says_nothing_personal()
    {
        _register.Person("secretid").Named("Zephyr", "Quillfeather").With(person => person with { PncId = Pnc });
        var linked = Link(
            Row(1, "Quillfeather", "Zephyr"), Row(2, "Quillfeather", "Zebedee"), Row(3, "Nobody", "Zephyr", born: "1970-01-01") with { PncId = Pnc });
        var said = string.Join('\n', linked.Links.Select(link => link + link.Reason)) + linked;

        foreach (var secret in new[] { "Zephyr", "Quillfeather", "Zebedee", "1985", "0171310", "secretid" })
            Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("QUILLFEATHER", LinkageIdentity.Of(Row(1, "Quillfeather", "Zephyr")).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static CohortRecord Row(int number, TestPerson person) => Row(number, person.Surname, person.Forename);

    private static CohortRecord Row(int number, string surname, string forename, string born = "1985-06-15") => new()
    {
        RowNumber = number,
        RecordKey = $"key{number}",
        Surname = surname,
        Forename = forename,
        DateOfBirth = Day.On(born),
        Sex = Sex.Male,
        InterventionStart = Day.On("2016-04-01"),
    };

    private LinkedCohort Link(params CohortRecord[] records) => DeterministicLinker.Link(records, _register.Register(), TestCohort.Keyring, new LinkageSettings());
}
