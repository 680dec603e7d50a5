namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>What a run of <c>jdl</c> printed and returned.</summary>
internal sealed record JdlResult(int Exit, string Output, string Error)
{
    /// <summary>Asserts that the command failed with one clear line that holds some words, and no stack trace.</summary>
    public void AssertFault(int exit, params string[] words)
    {
        Assert.True(Exit == exit, $"Expected exit code {exit}, got {Exit}.\n{Output}\n{Error}");
        var line = Assert.Single(Error.Split('\n'), text => text.StartsWith("jdl:", StringComparison.Ordinal));
        foreach (var word in words) Assert.Contains(word, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error + Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error + Output, StringComparison.Ordinal);
    }
}
