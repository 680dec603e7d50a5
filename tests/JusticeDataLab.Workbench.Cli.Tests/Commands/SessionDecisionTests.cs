using JusticeDataLab.Workbench.Cli.Commands;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Choices of the analyst, recorded from a notebook in the request's decision log.</summary>
public class SessionDecisionTests
{
    [Fact]
    public void Decide_is_in_the_log_and_in_the_identity_of_the_next_run()
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var before = RequestSession.Open(folder.Path);

        before.Decide("specification", "matching.caliper = 0.1", "analyst-7", "best balance of the table, two people fewer", "2026-11-27");

        var after = RequestSession.Open(folder.Path);
        var decision = Assert.Single(after.Folder.Decisions.Decisions);
        Assert.Equal(
            ("specification", "matching.caliper = 0.1", "analyst-7", "best balance of the table, two people fewer", "2026-11-27"),
            (decision.What, decision.Outcome, decision.Who, decision.Why, decision.When));
        Assert.NotEqual(before.Analysis.Inputs.DecisionsHash, after.Analysis.Inputs.DecisionsHash);
        Assert.NotEqual(before.Analysis.Inputs.Identity.RunId, after.Analysis.Inputs.Identity.RunId);
        // A choice is written into the settings by the analyst; the log alone changes no number.
        Assert.Equal(before.Analysis.Match().Weights, after.Analysis.Match().Weights);
    }

    [Fact]
    public void Decide_only_adds_and_the_last_word_on_a_matter_counts()
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var session = RequestSession.Open(folder.Path);

        session.Decide(DecisionLog.CaseByCase, "wait", "analyst-7", "asked the organisation", "2026-11-26");
        var first = File.ReadAllText(folder.File(DecisionLog.Name));
        session.Decide("specification", "as planned", "analyst-7", "balance is green", "2026-11-27");
        session.Decide(DecisionLog.CaseByCase, "analyse", "head-1", "enough people", "2026-11-27");

        var log = File.ReadAllText(folder.File(DecisionLog.Name));
        Assert.StartsWith(first, log, StringComparison.Ordinal);
        var opened = RequestSession.Open(folder.Path);
        Assert.Equal([DecisionLog.CaseByCase, "specification", DecisionLog.CaseByCase], opened.Folder.Decisions.Decisions.Select(decision => decision.What));
        Assert.Equal("analyse", opened.Analysis.Inputs.CaseByCaseDecision);
    }

    [Theory]
    [InlineData("", "as planned", "analyst-7", "reason", "2026-11-27")]
    [InlineData("specification", " ", "analyst-7", "reason", "2026-11-27")]
    [InlineData("specification", "as planned", "", "reason", "2026-11-27")]
    [InlineData("specification", "as planned", "analyst-7", "\t", "2026-11-27")]
    [InlineData("specification", "as planned", "analyst-7", "reason", "")]
    [InlineData(DecisionLog.Link, "accept", "analyst-7", "reason", "2026-11-27")] // which row and person?
    public void Decide_refuses_half_a_decision_and_writes_nothing(string what, string decision, string who, string why, string when)
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);

        Assert.ThrowsAny<ArgumentException>(() => RequestSession.Open(folder.Path).Decide(what, decision, who, why, when));

        Assert.False(File.Exists(folder.File(DecisionLog.Name)));
    }

    [Fact]
    public void Decide_adds_nothing_to_a_log_that_somebody_changed()
    {
        using var folder = new TemporaryFolder();
        SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var session = RequestSession.Open(folder.Path);
        session.Decide("specification", "as planned", "analyst-7", "balance is green", "2026-11-27");
        session.Decide("specification", "narrower", "analyst-7", "balance is better", "2026-11-27");
        var path = folder.File(DecisionLog.Name);
        var changed = File.ReadAllText(path).Replace("as planned", "as desired", StringComparison.Ordinal);
        File.WriteAllText(path, changed);

        Assert.ThrowsAny<Exception>(() => session.Decide("specification", "wider", "analyst-7", "more people", "2026-11-28"));

        Assert.Equal(changed, File.ReadAllText(path));
    }
}
