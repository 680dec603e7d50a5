using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Tests.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void Write_makes_folders_and_replaces_and_leaves_nothing_beside()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a", "b", "c.txt");
        AtomicFile.Write(path, "one and more");
        AtomicFile.Write(path, "é\n");

        Assert.Equal([0xC3, 0xA9, 0x0A], File.ReadAllBytes(path)); // no byte order mark
        Assert.Equal([path], Directory.GetFiles(folder.File("a", "b")));
    }

    [Fact]
    public void Write_that_fails_leaves_the_old_content_and_nothing_beside()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("taken"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(folder.File("taken"), "text"));

        Assert.True(Directory.Exists(folder.File("taken")));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
