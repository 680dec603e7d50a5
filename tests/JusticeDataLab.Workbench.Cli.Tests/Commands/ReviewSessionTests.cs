using JusticeDataLab.Workbench.Cli.Commands;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Clerical review from a notebook: the same decisions as by <c>jdl review</c>, in the same log.</summary>
public class ReviewSessionTests
{
    [Fact]
    public void DecideLink_holds_from_the_next_opening_of_the_request()
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var session = RequestSession.Open(folder.Path);
        var pair = session.Review().Queue[0];

        session.DecideLink(pair.RowNumber, pair.Person.Value[..12], "accept", "analyst-7", "date of birth mistyped", "2026-11-27");

        var link = RequestSession.Open(folder.Path).Analysis.Link().Links.Single(entry => entry.RowNumber == pair.RowNumber);
        Assert.Equal((LinkStatus.Linked, pair.Person), (link.Status, link.Person!.Value));
        var listed = Jdl.Run("review", "list", folder.Path).Output;
        Assert.Contains("Decided pairs by the probability they had without review", listed, StringComparison.Ordinal);
        Assert.Contains("100% (21% to 100%)", listed, StringComparison.Ordinal); // Wilson's interval of 1 of 1
        Assert.Contains("\"who\":\"analyst-7\"", File.ReadAllText(folder.File("decisions.jsonl")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("perhaps", "analyst-7", 12)]
    [InlineData("accept", " ", 12)]
    [InlineData("accept", "analyst-7", 0)] // no pseudonym at all
    public void DecideLink_refuses_what_is_not_a_decision_and_writes_nothing(string decision, string who, int digits)
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var session = RequestSession.Open(folder.Path);
        var pair = session.Review().Queue[0];
        var person = digits == 0 ? new string('z', 12) : pair.Person.Value[..digits];

        Assert.ThrowsAny<ArgumentException>(() => session.DecideLink(pair.RowNumber, person, decision, who, "reason", "2026-11-27"));

        Assert.False(File.Exists(folder.File("decisions.jsonl")));
    }
}
