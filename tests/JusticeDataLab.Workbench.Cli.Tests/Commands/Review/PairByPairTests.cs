using JusticeDataLab.Workbench.Cli.Commands.Review;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Requests;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Review;

public sealed class PairByPairTests : IDisposable
{
    private readonly ReviewRequest _request = new();

    [Fact]
    public void Run_records_each_answer_at_once_and_takes_up_where_it_stopped()
    {
        var first = new List<string>();
        var asked = new Queue<PairAnswer>([PairAnswer.Reject, PairAnswer.Later, PairAnswer.Unsure, PairAnswer.Stop]);
        var recorded = Desk(out var desk).Select(_ => 0).ToList();

        var count = new PairByPair(desk, (named, _, _) =>
        {
            recorded.Add(DecisionLog.Read(_request.LogPath).Decisions.Count);
            first.Add(Key(named));
            return asked.Dequeue();
        }, "analyst-7", "seen").Run();

        Assert.Equal(2, count);
        Assert.Equal([0, 1, 1, 2], recorded);
        Assert.Equal(["reject", "unsure"], DecisionLog.Read(_request.LogPath).Decisions.Select(decision => decision.Outcome));

        var second = new List<string>();
        Desk(out desk);
        new PairByPair(desk, (named, _, _) =>
        {
            second.Add(Key(named));
            return PairAnswer.Later;
        }, "analyst-7", "seen").Run();
        Assert.Contains(first[1], second); // put off
        Assert.DoesNotContain(first[0], second);
        Assert.DoesNotContain(first[2], second); // looked at and left open
    }

    [Fact]
    public void Run_passes_over_the_rivals_of_somebody_accepted_and_objects_to_one_person_for_two_rows()
    {
        Desk(out var desk);
        var rows = new List<int>();
        var objections = new List<string>();

        new PairByPair(desk, (named, objection, _) =>
        {
            if (objection is not null) objections.Add(objection);
            else rows.Add(named.Pair.RowNumber);
            return objection is null ? PairAnswer.Accept : PairAnswer.Reject;
        }, "analyst-7", "seen").Run();

        var decisions = DecisionLog.Read(_request.LogPath).Links.Clerical;
        Assert.NotEmpty(decisions);
        Assert.All(objections, objection => Assert.Contains("same person", objection, StringComparison.Ordinal));
        Assert.Equal(0, Jdl.Run("review", "list", _request.Path).Exit); // nothing contradicts
    }

    public void Dispose() => _request.Dispose();

    private static string Key(Data.Reviews.NamedPair named) => named.Pair.RecordKey + named.Pair.Person;

    private int[] Desk(out ReviewDesk desk)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        desk = ReviewDesk.Open(new CommandContext(console, console, TimeProvider.System), _request.Path, null, CancellationToken.None);
        return [];
    }
}
