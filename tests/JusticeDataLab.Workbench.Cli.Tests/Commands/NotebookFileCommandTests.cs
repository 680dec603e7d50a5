namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class NotebookFileCommandTests
{
    [Fact]
    public void A_new_notebook_passes_the_checks_and_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "09-ages.ipynb");

        Assert.Equal(0, Jdl.Run("notebook", "new", path, "--title", "Ages", "--question", "How old?").Exit);
        Assert.Equal(0, Jdl.Run("notebook", "check", path).Exit);
        Assert.Contains("already", Jdl.Run("notebook", "new", path).Error, StringComparison.Ordinal);
        Assert.Equal(2, Jdl.Run("notebook", "new", Path.Combine(folder.Path, "ages.txt")).Exit);
    }

    [Theory]
    [InlineData("cs", "// %% [markdown]")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Notebooks_are_exported_with_their_folders(string form, string begins)
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("notebook", "export", Repository.PathOf("notebooks"), "--to", form, "--out", folder.Path);

        Assert.Equal(0, result.Exit);
        foreach (var file in new[] { $"05-match-and-balance.{form}", $"training/01-planted-faults.{form}" })
            Assert.StartsWith(begins, File.ReadAllText(Path.Combine(folder.Path, file)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_form_is_refused_with_those_there_are()
    {
        var result = Jdl.Run("notebook", "export", Repository.PathOf("notebooks"), "--to", "pdf");
        Assert.Equal(2, result.Exit);
        Assert.Contains("cs or html", result.Error, StringComparison.Ordinal);
    }
}
