using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public sealed class LinkDecisionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File(DecisionLog.Name);

    [Fact]
    public void Append_adds_whole_lines_and_keeps_what_was_there()
    {
        const string old = """{"what":"case-by-case","decision":"go on","when":"2020-01-01","who":"analyst","why":"first"}""";
        File.WriteAllText(Path, old); // no line feed at the end

        DecisionLog.Append(Path, [On("k1", "p1", "accept"), On("k1", "p2", "reject")]);

        var lines = File.ReadAllLines(Path);
        Assert.Equal(old, lines[0]);
        Assert.StartsWith("""{"what":"link","decision":"accept","recordKey":"k1","person":"p1","when":"2026-01-02T03:04:05Z","who":"analyst-7","why":"checked","previous":""", lines[1], StringComparison.Ordinal);
        Assert.Null(ChainedLog.FirstBreak(File.ReadAllText(Path)));
        Assert.Equal(3, DecisionLog.Read(Path).Decisions.Count);
        Assert.Equal([DecisionLog.Name], Directory.GetFiles(_folder.Path).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public void Append_changes_the_hash_and_reads_back_the_same()
    {
        var before = DecisionLog.Read(Path).Hash;
        var decision = On("k1", "p1", "unsure") with { Why = "line \"one\"\nand two, é" };

        DecisionLog.Append(Path, [decision]);

        Assert.NotEqual(before, DecisionLog.Read(Path).Hash);
        Assert.Equal([decision], DecisionLog.Read(Path).Decisions);
    }

    [Fact]
    public void Append_to_a_damaged_log_changes_nothing()
    {
        File.WriteAllText(Path, "not json\n");
        Assert.Throws<RequestFileException>(() => DecisionLog.Append(Path, [On("k1", "p1", "accept")]));
        Assert.Equal("not json\n", File.ReadAllText(Path));
    }

    [Fact]
    public void Append_what_a_killed_command_leaves_behind_does_no_harm()
    {
        DecisionLog.Append(Path, [On("k1", "p1", "accept")]);
        // A command killed while it writes leaves these two beside a log that is as it was.
        File.WriteAllText(Path + ".partial", """{"what":"li""");
        File.WriteAllText(Path + ".lock", "");

        Assert.Single(DecisionLog.Read(Path).Decisions);
        DecisionLog.Append(Path, [On("k2", "p1", "reject")]);
        Assert.Equal(2, DecisionLog.Read(Path).Decisions.Count);
    }

    [Fact]
    public async Task Append_a_reader_never_sees_half_of_what_is_added()
    {
        var ten = Enumerable.Range(0, 10).Select(i => On($"k{i}", "p", "accept")).ToArray();
        DecisionLog.Append(Path, ten);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) Assert.Equal(0, DecisionLog.Read(Path).Decisions.Count % ten.Length);
        });

        for (var i = 0; i < 50; i++) DecisionLog.Append(Path, ten);

        await stop.CancelAsync();
        await reading;
        Assert.Equal(510, DecisionLog.Read(Path).Decisions.Count);
    }

    [Fact]
    public void Append_while_another_command_adds_is_refused()
    {
        using var other = new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Assert.Contains("try again", Assert.Throws<LogException>(() => DecisionLog.Append(Path, [On("k1", "p1", "accept")])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_last_decision_on_a_pair_holds_and_unsure_takes_it_back()
    {
        DecisionLog.Append(Path, [On("k1", "p1", "accept"), On("k2", "p1", "reject"), On("k3", "p3", "accept"), On("k1", "p1", "reject"), On("k3", "p3", "unsure")]);

        var links = DecisionLog.Read(Path).Links;

        Assert.Equal(
            [new ClericalDecision("k1", new PersonKey("p1"), ClericalVerdict.Rejected), new ClericalDecision("k2", new PersonKey("p1"), ClericalVerdict.Rejected)],
            links.Clerical);
        Assert.Equal("unsure", links.On("k3", new PersonKey("p3")));
        Assert.Null(links.On("k9", new PersonKey("p9")));
        Assert.Equal("accept", links.With([On("k9", "p9", "accept")]).On("k9", new PersonKey("p9")));
    }

    [Theory]
    [InlineData("""{"what":"link","decision":"accept","person":"p","when":"c","who":"d","why":"e"}""")]
    [InlineData("""{"what":"link","decision":"accept","recordKey":"k","when":"c","who":"d","why":"e"}""")]
    [InlineData("""{"what":"link","decision":"perhaps","recordKey":"k","person":"p","when":"c","who":"d","why":"e"}""")]
    [InlineData("""{"what":"link","decision":"accept","recordKey":7,"person":"p","when":"c","who":"d","why":"e"}""")]
    public void Read_link_line_that_is_not_whole_is_named(string line)
    {
        File.WriteAllText(Path, line + "\n");
        Assert.Contains("Line 1 is not a decision", Assert.Throws<RequestFileException>(() => DecisionLog.Read(Path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static Decision On(string recordKey, string person, string word) =>
        new(DecisionLog.Link, word, "2026-01-02T03:04:05Z", "analyst-7", "checked") { RecordKey = recordKey, Person = person };
}
