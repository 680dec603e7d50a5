using JusticeDataLab.Workbench.Data.Assurance;

namespace JusticeDataLab.Workbench.Data.Tests.Assurance;

public sealed class ChainedLogTests : IDisposable
{
    private static readonly string[] Three = ["{\"what\":\"one\"}", "{\"what\":\"two\"}", "{\"what\":\"three\"}"];

    private readonly TemporaryFolder _folder = new();

    private string Log => _folder.File("log.jsonl");

    [Fact]
    public void Append_lines_added_one_by_one_or_together_make_one_chain()
    {
        foreach (var entry in Three) ChainedLog.Append(Log, [entry]);
        ChainedLog.Append(_folder.File("together.jsonl"), Three);

        Assert.Equal(File.ReadAllText(Log), File.ReadAllText(_folder.File("together.jsonl")));
        Assert.Null(ChainedLog.FirstBreak(File.ReadAllText(Log)));
        Assert.Null(ChainedLog.FirstBreak(File.ReadAllText(Log).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Contains("\"previous\":\"start\"", File.ReadLines(Log).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void FirstBreak_any_changed_byte_of_any_line_is_named()
    {
        ChainedLog.Append(Log, Three);
        var lines = File.ReadAllLines(Log);
        for (var line = 0; line < lines.Length; line++)
        {
            for (var place = 0; place < lines[line].Length; place++)
            {
                var changed = lines.ToArray();
                changed[line] = $"{lines[line][..place]}{(lines[line][place] == 'x' ? 'y' : 'x')}{lines[line][(place + 1)..]}";
                var found = ChainedLog.FirstBreak(string.Join("\n", changed));
                // A line whose own hash has lost its name is bound by the next one only.
                if (line == lines.Length - 1 && found is null) Assert.InRange(place, lines[line].IndexOf("\"hash\"", StringComparison.Ordinal), lines[line].IndexOf("\"hash\"", StringComparison.Ordinal) + 5);
                else Assert.True(found?.StartsWith($"line {line + 1} ", StringComparison.Ordinal) is true || found?.StartsWith($"line {line + 2} ", StringComparison.Ordinal) is true, $"line {line + 1}, place {place}: {found}");
            }
        }
    }

    [Fact]
    public void FirstBreak_removed_or_inserted_line_is_named()
    {
        ChainedLog.Append(Log, Three);
        var lines = File.ReadAllLines(Log);

        Assert.StartsWith("line 2 ", ChainedLog.FirstBreak(string.Join("\n", lines[0], lines[2])), StringComparison.Ordinal);
        Assert.StartsWith("line 1 ", ChainedLog.FirstBreak(string.Join("\n", lines[1], lines[2])), StringComparison.Ordinal);
        Assert.StartsWith("line 2 ", ChainedLog.FirstBreak(string.Join("\n", lines[0], lines[0], lines[1])), StringComparison.Ordinal);
        Assert.Null(ChainedLog.FirstBreak(string.Join("\n", lines[0], lines[1]))); // what is cut off at the end: a sign-off sees it
    }

    [Fact]
    public void Append_takes_lines_written_by_hand_as_they_are_and_binds_them()
    {
        File.WriteAllText(Log, "{\"what\":\"by hand\"}");
        ChainedLog.Append(Log, Three);

        Assert.Null(ChainedLog.FirstBreak(File.ReadAllText(Log)));
        Assert.StartsWith("line 2 ", ChainedLog.FirstBreak(File.ReadAllText(Log).Replace("by hand", "by hind", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Append_refuses_a_broken_log_and_a_log_in_use()
    {
        ChainedLog.Append(Log, Three);
        var text = File.ReadAllText(Log);
        using (File.Open(Log + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains("try again", Assert.Throws<LogException>(() => ChainedLog.Append(Log, Three)).Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Log));

        var broken = text.Replace("two", "zwo", StringComparison.Ordinal);
        File.WriteAllText(Log, broken);
        Assert.Contains("line 2 was changed", Assert.Throws<LogException>(() => ChainedLog.Append(Log, Three)).Message, StringComparison.Ordinal);
        Assert.Equal(broken, File.ReadAllText(Log));
    }

    public void Dispose() => _folder.Dispose();
}
