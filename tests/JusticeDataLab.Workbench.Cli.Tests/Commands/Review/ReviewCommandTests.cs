using System.Text.Json;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Review;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly ReviewRequest _request = new();

    [Fact]
    public void List_counts_pairs_and_names_nobody()
    {
        var result = Jdl.Run("review", "list", _request.Path);

        Assert.Equal(0, result.Exit);
        Assert.Contains("Pairs that wait: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Pairs accepted: 0; rejected: 0", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_request.File("review")));
    }

    [Fact]
    public void Export_writes_pairs_side_by_side_for_their_owner_only_and_in_no_order_of_weight()
    {
        var rows = _request.Export();

        Assert.Equal(
            ["row", "status", "cohort_name", "register_name", "cohort_date_of_birth", "register_date_of_birth", "cohort_sex", "register_sex", "cohort_pnc_id", "register_pnc_id",
             "cohort_cro", "register_cro", "cohort_prison_number", "register_prison_number", "levels", "weight", "decision", "why", "record_key", "person"],
            rows[0]);
        Assert.True(rows.Count > 20, $"{rows.Count} rows");
        var weights = rows.Skip(1).Select(row => double.Parse(row[15], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.NotEqual(weights, weights.OrderDescending());
        Assert.NotEqual(weights, weights.Order());
        Assert.All(rows.Skip(1), row => Assert.Equal("", row[16]));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_request.QueuePath));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_request.File("review")));
    }

    [Fact]
    public void Import_decisions_are_logged_survive_a_run_and_change_the_links()
    {
        var before = LinksAfterRun();
        var rows = _request.Export();
        // Rows with one candidate: the first is accepted, the second left open, the rest rejected.
        var single = rows.Skip(1).GroupBy(row => row[0]).Where(own => own.Count() == 1).Select(own => own.Single()).Take(12).ToArray();
        (single[0][16], single[1][16]) = ("Accept", "unsure");
        foreach (var row in single.Skip(2)) row[16] = " reject";
        single[0][17] = "same address on the letter";
        _request.Write(rows);

        var import = Jdl.Run("review", "import", _request.Path, "--who", "analyst-7");

        Assert.True(import.Exit == 0, import.Error);
        Assert.Contains("Decisions taken in: 12", import.Output, StringComparison.Ordinal);
        var log = _request.Log().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["accept", "reject", "unsure"], log.Select(line => line.GetProperty("decision").GetString()).Distinct().Order());
        Assert.All(log, line => Assert.Equal(("link", "analyst-7", "2026-01-02T03:04:05Z"), (line.GetProperty("what").GetString(), line.GetProperty("who").GetString(), line.GetProperty("when").GetString())));
        Assert.Contains("same address on the letter", _request.Log(), StringComparison.Ordinal);

        var after = LinksAfterRun();
        Assert.NotEqual(before.Run, after.Run); // the log is part of a run's identity
        Assert.Equal(("linked", single[0][19]), (after.Rows[single[0][0]].Status, after.Rows[single[0][0]].Person));
        // A rejected row may still be somebody else, less likely so far.
        Assert.All(single.Skip(2), row => Assert.NotEqual(row[19], after.Rows[row[0]].Person));
        Assert.Contains(single.Skip(2), row => (after.Rows[row[0]].Status, after.Rows[row[0]].Reason) == ("not-found", "rejected in clerical review"));
        Assert.Equal("review", before.Rows[single[0][0]].Status);

        // What is decided waits no more, what was left open does.
        var left = _request.Export();
        Assert.DoesNotContain(left, row => row[0] == single[0][0] || single.Skip(2).Any(rejected => (rejected[0], rejected[19]) == (row[0], row[19])));
        Assert.Equal("unsure", Assert.Single(left, row => row[0] == single[1][0])[16]);
        Assert.Contains("Decisions taken in: 0", Jdl.Run("review", "import", _request.Path, "--who", "analyst-7").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_the_same_queue_later_with_more_decisions_takes_in_the_rest()
    {
        var rows = _request.Export();
        rows[1][16] = "accept";
        _request.Write(rows);
        Assert.Equal(0, Jdl.Run("review", "import", _request.Path, "--who", "a").Exit);
        foreach (var row in rows.Skip(2)) row[16] = "reject";
        _request.Write(rows);

        var second = Jdl.Run("review", "import", _request.Path, "--who", "a");

        Assert.True(second.Exit == 0, second.Error);
        Assert.Contains($"Decisions taken in: {rows.Count - 2}", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_takes_one_pair_and_can_be_taken_back()
    {
        var pair = _request.Export().Skip(1).First();

        Assert.Equal(0, Jdl.Run("review", "decide", _request.Path, pair[0], pair[19][..12], "accept", "--who", "analyst-7", "--why", "seen the file").Exit);
        Assert.Contains("Pairs accepted: 1; rejected: 0", Jdl.Run("review", "list", _request.Path).Output, StringComparison.Ordinal);
        Assert.Equal(0, Jdl.Run("review", "decide", _request.Path, pair[0], pair[19][..12], "unsure", "--who", "analyst-8", "--why", "second thoughts").Exit);
        Assert.Contains("Pairs accepted: 0; rejected: 0", Jdl.Run("review", "list", _request.Path).Output, StringComparison.Ordinal);

        Jdl.Run("review", "decide", _request.Path, pair[0], "00000000", "accept", "--who", "a", "--why", "b").AssertFault(2, "no candidate");
        Jdl.Run("review", "decide", _request.Path, pair[0], pair[19], "perhaps", "--who", "a", "--why", "b").AssertFault(2, "accept, reject or unsure");
        Jdl.Run("review", "decide", _request.Path, pair[0], pair[19], "accept", "--who", " ", "--why", "b").AssertFault(2, "--who");
        Assert.Equal(2, DecisionLog.Read(_request.LogPath).Decisions.Count);
    }

    [Fact]
    public void Decide_mends_decisions_that_contradict_one_another()
    {
        var rows = _request.Export().Skip(1).DistinctBy(row => row[0]).Take(2).ToArray();
        // As if two people had edited the log by hand.
        DecisionLog.Append(_request.LogPath, [.. rows.Select(row =>
            new Decision("link", "accept", "2026-01-01", "hand", "edited") { RecordKey = row[18], Person = rows[0][19] })]);

        Jdl.Run("review", "list", _request.Path).AssertFault(2, "are accepted as the same person");
        Jdl.Run("run", _request.Path).AssertFault(2, "are accepted as the same person");
        Assert.Equal(0, Jdl.Run("review", "decide", _request.Path, rows[1][0], rows[0][19], "reject", "--who", "analyst-7", "--why", "was the other").Exit);
        Assert.Equal(0, Jdl.Run("review", "list", _request.Path).Exit);
    }

    [Fact]
    public void Run_and_list_say_how_many_decisions_are_about_pairs_that_are_gone()
    {
        DecisionLog.Append(_request.LogPath, [new Decision("link", "accept", "2026-01-01", "a", "b") { RecordKey = "gone", Person = "gone" }]);

        foreach (var command in new[] { new[] { "review", "list" }, ["run"] })
        {
            var result = Jdl.Run([.. command, _request.Path]);
            Assert.Equal(0, result.Exit);
            Assert.Contains("no longer there, which change nothing: 1", result.Output, StringComparison.Ordinal);
        }

        Assert.Contains("no longer there, which changed nothing: 1", File.ReadAllText(Assert.Single(Directory.GetFiles(_request.File("runs"), "manifest.json", SearchOption.AllDirectories))), StringComparison.Ordinal);
    }

    [Fact]
    public void Next_shows_no_name_when_output_is_redirected()
    {
        Jdl.Run("review", "next", _request.Path, "--who", "analyst-7").AssertFault(2, "on a terminal only");
        Assert.Equal("", _request.Log());
    }

    [Fact]
    public void Purge_removes_the_names_and_keeps_the_decisions()
    {
        var rows = _request.Export();
        rows[1][16] = "accept";
        _request.Write(rows);
        Assert.Equal(0, Jdl.Run("review", "import", _request.Path, "--who", "a").Exit);
        File.WriteAllText(_request.File("request.json"), "{ no longer readable");

        var result = Jdl.Run("review", "purge", _request.Path);

        Assert.Equal(0, result.Exit);
        Assert.Contains("Files removed: 1", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_request.File("review")));
        Assert.Single(DecisionLog.Read(_request.LogPath).Decisions);
        Jdl.Run("review", "purge", _request.File("nowhere")).AssertFault(2, "no request");
    }

    public void Dispose() => _request.Dispose();

    private (string Run, Dictionary<string, (string Person, string Status, string Reason)> Rows) LinksAfterRun()
    {
        var result = Jdl.Run("run", _request.Path, "--json");
        Assert.True(result.Exit == 0, result.Error);
        var run = JsonDocument.Parse(result.Output).RootElement.GetProperty("runId").GetString()!;
        var links = File.ReadAllLines(_request.File("runs", run, "links.csv")).Skip(1).Select(line => line.Split(',', 8));
        return (run, links.ToDictionary(cells => cells[0], cells => (cells[1], cells[2], cells[7].Trim('"'))));
    }
}
