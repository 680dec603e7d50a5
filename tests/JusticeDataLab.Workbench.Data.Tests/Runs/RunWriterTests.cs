using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Tests.Runs;

public sealed class RunWriterTests : IDisposable
{
    private readonly TemporaryFolder _runs = new();

    private string Final => _runs.File("run1");

    [Fact]
    public void Commit_nothing_is_under_the_final_name_before_it()
    {
        using var writer = new RunWriter(_runs.Path, "run1");
        writer.Write("b/two.txt", "two\n");
        writer.Write("a.txt", "é");
        Assert.False(Directory.Exists(Final));

        Assert.Equal(Final, writer.Commit());

        Assert.Equal("two\n", File.ReadAllText(Path.Combine(Final, "b", "two.txt")));
        Assert.Equal(["run1"], Names());
        Assert.Equal(["a.txt", "b/two.txt"], writer.Outputs.Select(output => output.Path)); // ordinal order
        Assert.Equal((StableHash.HexOfBytes([0xC3, 0xA9]), 2), (writer.Outputs[0].Sha256, writer.Outputs[0].Bytes));
    }

    [Fact]
    public void Dispose_abandoned_run_leaves_nothing()
    {
        using (var writer = new RunWriter(_runs.Path, "run1")) writer.Write("a.txt", "one");
        Assert.Empty(Names());
    }

    [Fact]
    public void Commit_earlier_run_stays_until_it_is_replaced_as_a_whole()
    {
        using (var first = new RunWriter(_runs.Path, "run1"))
        {
            first.Write("old.txt", "old");
            first.Commit();
        }

        using (var abandoned = new RunWriter(_runs.Path, "run1")) abandoned.Write("new.txt", "new");
        Assert.Equal("old", File.ReadAllText(Path.Combine(Final, "old.txt")));

        using var second = new RunWriter(_runs.Path, "run1");
        second.Write("new.txt", "new");
        Assert.True(File.Exists(Path.Combine(Final, "old.txt")));
        second.Commit();
        Assert.False(File.Exists(Path.Combine(Final, "old.txt")));
        Assert.Equal(["run1"], Names());
    }

    [Fact]
    public void Start_while_another_run_is_written_is_refused_and_leaves_it_alone()
    {
        using (var first = new RunWriter(_runs.Path, "run1"))
        {
            first.Write("a.txt", "one");
            Assert.Contains("Another run", Assert.Throws<SavedRunException>(() => new RunWriter(_runs.Path, "run1")).Message, StringComparison.Ordinal);
            Assert.Throws<SavedRunException>(() => new RunWriter(_runs.Path, "run2"));
            first.Commit();
        }

        Assert.Equal("one", File.ReadAllText(Path.Combine(Final, "a.txt")));
        using var second = new RunWriter(_runs.Path, "run2");
    }

    [Fact]
    public void Start_after_a_commit_was_killed_between_its_moves_brings_the_run_back()
    {
        Directory.CreateDirectory(_runs.File("run1.old.partial"));
        File.WriteAllText(_runs.File("run1.old.partial", "a.txt"), "one");

        using (new RunWriter(_runs.Path, "run1")) Assert.Equal("one", File.ReadAllText(Path.Combine(Final, "a.txt")));

        Assert.Equal(["run1"], Names());
    }

    [Fact]
    public void Start_files_of_a_run_that_was_killed_do_not_come_back()
    {
        Directory.CreateDirectory(_runs.File("run1.partial"));
        File.WriteAllText(_runs.File("run1.partial", "stray.txt"), "stray");
        using var writer = new RunWriter(_runs.Path, "run1");
        writer.Write("a.txt", "a");
        Assert.Equal(["a.txt"], new DirectoryInfo(writer.Commit()).GetFiles().Select(file => file.Name));
    }

    public void Dispose() => _runs.Dispose();

    private IEnumerable<string> Names() => new DirectoryInfo(_runs.Path).GetFileSystemInfos().Select(entry => entry.Name);
}
