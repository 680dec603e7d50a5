using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public sealed class DecisionLogTests : IDisposable
{
    private const string First = """{"what":"case-by-case","decision":"refuse","when":"2020-01-01","who":"analyst","why":"first"}""";
    private const string Second = """{"what":"case-by-case","decision":"go on","when":"2020-02-01","who":"analyst","why":"second"}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Read_no_file_is_an_empty_log() =>
        Assert.Equal((0, Log("").Hash), (DecisionLog.Read(_folder.File("none.jsonl")).Decisions.Count, DecisionLog.Read(_folder.File("none.jsonl")).Hash));

    [Fact]
    public void Read_last_decision_on_a_matter_holds()
    {
        var log = Log(First + "\n\n" + Second + "\n");

        Assert.Equal(2, log.Decisions.Count);
        Assert.Equal(new Decision("case-by-case", "go on", "2020-02-01", "analyst", "second"), log.Last(DecisionLog.CaseByCase));
        Assert.Null(log.Last("other"));
    }

    [Fact]
    public void Hash_changes_with_any_line_and_not_with_line_ends()
    {
        Assert.Equal(Log(First + "\n" + Second + "\n").Hash, Log(First + "\r\n" + Second + "\r\n").Hash);
        Assert.NotEqual(Log(First + "\n").Hash, Log(First + "\n" + Second + "\n").Hash);
        Assert.NotEqual(Log(First + "\n" + Second + "\n").Hash, Log(Second + "\n" + First + "\n").Hash);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"what":"a","decision":"b","when":"c","who":"d"}""")]
    [InlineData("""{"what":"a","decision":7,"when":"c","who":"d","why":"e"}""")]
    [InlineData("""{"what":"a","decision":null,"when":"c","who":"d","why":"e"}""")]
    public void Read_line_that_is_no_decision_is_named(string line) => Assert.Equal(
        ["Line 2 is not a decision: it needs what, decision, when, who and why."],
        Assert.Throws<RequestFileException>(() => Log(First + "\n" + line + "\n")).Problems);

    public void Dispose() => _folder.Dispose();

    private DecisionLog Log(string text)
    {
        File.WriteAllText(_folder.File(DecisionLog.Name), text);
        return DecisionLog.Read(_folder.File(DecisionLog.Name));
    }
}
