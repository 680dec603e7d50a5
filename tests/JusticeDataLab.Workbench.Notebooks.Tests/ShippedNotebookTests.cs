using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

namespace JusticeDataLab.Workbench.Notebooks.Tests;

/// <summary>Every notebook that is shipped: well-formed, runs from a fresh engine, facts agree, a second run is byte-identical.</summary>
public class ShippedNotebookTests
{
    private static readonly string[] Names = [.. NotebookSuite.Find(Repository.PathOf("notebooks")).Select(path => Path.GetRelativePath(Repository.PathOf("notebooks"), path).Replace('\\', '/'))];

    public static TheoryData<string> Notebooks => [.. Names];

    [Fact]
    public void Notebooks_00_to_08_are_there() =>
        Assert.Equal(["00", "01", "02", "03", "04", "05", "06", "07", "08"], Names.Where(name => !name.Contains('/', StringComparison.Ordinal)).Select(name => name[..2]));

    [Fact]
    public void Training_notebooks_are_there() =>
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07", "08", "09"], Names.Where(name => name.StartsWith("training/", StringComparison.Ordinal)).Select(name => name["training/".Length..][..2]));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Notebook_runs_and_its_facts_and_outputs_agree(string name)
    {
        var options = new NotebookSuiteOptions
        {
            SampleDataHash = StableHash.HexOfBytes(File.ReadAllBytes(Repository.PathOf("data-samples", "manifest.json"))),
            RunTwice = true,
        };

        var entry = await NotebookSuite.RunOneAsync(Repository.PathOf("notebooks", name), options);

        Assert.True(entry.Passed, new NotebookSuiteResult([entry]).ToText());
        Assert.True(entry.Facts!.Rows.Count > 0, "A notebook without facts proves nothing.");
    }
}
