using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;

namespace JusticeDataLab.Workbench.Data.Tests.Reviews;

public sealed class ReviewFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ReviewFolder Review => new(_folder.Path);

    [Fact]
    public void WriteQueue_only_its_owner_may_open_it()
    {
        // A folder that was open to others before is closed.
        Directory.CreateDirectory(Review.Path);
        File.WriteAllText(Review.QueuePath, "old");

        Review.WriteQueue([Pair("Quill, Ada")], NoDecisions());

        Assert.Contains("Quill, Ada", File.ReadAllText(Review.QueuePath), StringComparison.Ordinal);
        Assert.Equal([Review.QueuePath], Directory.GetFiles(Review.Path));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Review.QueuePath));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Review.Path));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+44")]
    [InlineData("-2")]
    [InlineData("@SUM")]
    public void WriteQueue_names_that_begin_like_formulas_do_not_compute(string name)
    {
        Review.WriteQueue([Pair(name)], NoDecisions());
        Assert.Contains($",'{name},", File.ReadAllText(Review.QueuePath), StringComparison.Ordinal);
    }

    [Fact]
    public void Purge_removes_every_file_and_the_folder()
    {
        Review.WriteQueue([Pair("Quill, Ada")], NoDecisions());
        File.WriteAllText(System.IO.Path.Combine(Review.Path, ".~lock.queue.csv#"), "left by a spreadsheet");
        Directory.CreateDirectory(System.IO.Path.Combine(Review.Path, "more"));
        var readOnly = System.IO.Path.Combine(Review.Path, "more", "copy.csv");
        File.WriteAllText(readOnly, "Quill, Ada");
        File.SetAttributes(readOnly, FileAttributes.ReadOnly);

        Assert.Equal(3, Review.Purge());

        Assert.False(Directory.Exists(Review.Path));
        Assert.Equal(0, Review.Purge());
    }

    [Fact]
    public void Purge_overwrites_before_it_deletes()
    {
        if (OperatingSystem.IsWindows()) return;
        Review.WriteQueue([Pair("Quill, Ada")], NoDecisions());
        // A file opened before it is deleted can still be read: what it holds is what was left on the disk.
        using var open = new FileStream(Review.QueuePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        Assert.Equal(1, Review.Purge());

        using var reader = new StreamReader(open);
        Assert.DoesNotContain("Quill", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Purge_follows_no_link_out_of_the_folder()
    {
        if (OperatingSystem.IsWindows()) return;
        var outside = _folder.File("outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(System.IO.Path.Combine(outside, "kept.csv"), "kept");
        Directory.CreateDirectory(Review.Path);
        File.CreateSymbolicLink(System.IO.Path.Combine(Review.Path, "link.csv"), System.IO.Path.Combine(outside, "kept.csv"));
        Directory.CreateSymbolicLink(System.IO.Path.Combine(Review.Path, "linked"), outside);

        Review.Purge();

        Assert.False(Directory.Exists(Review.Path));
        Assert.Equal("kept", File.ReadAllText(System.IO.Path.Combine(outside, "kept.csv")));
    }

    [Fact]
    public void Review_folder_that_leads_elsewhere_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(_folder.File("outside"));
        Directory.CreateSymbolicLink(Review.Path, _folder.File("outside"));

        Assert.Throws<RequestFileException>(() => Review.WriteQueue([Pair("Quill, Ada")], NoDecisions()));
        Assert.Throws<RequestFileException>(() => Review.Purge());
        Assert.Empty(Directory.GetFiles(_folder.File("outside")));
    }

    [Fact]
    public void Named_pairs_do_not_show_themselves()
    {
        Assert.DoesNotContain("Quill", Pair("Quill, Ada").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", Pair("Quill, Ada").Fields[0].ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static LinkDecisions NoDecisions() => DecisionLog.Read("none").Links;

    private static NamedPair Pair(string name) => new(
        new ReviewPair { RowNumber = 1, RecordKey = "k1", Person = new PersonKey("p1"), Status = LinkStatus.Review, Weight = -1.25, Levels = [] },
        [new ComparedField("name", name, "Quill, Adam"), .. new[] { "date_of_birth", "sex", "pnc_id", "cro", "prison_number" }.Select(field => new ComparedField(field, "", ""))]);
}
