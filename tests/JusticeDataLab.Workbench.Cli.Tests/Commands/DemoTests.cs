using System.Diagnostics;
using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Commands;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class DemoTests
{
    [Fact]
    public void Demo_goes_from_cohort_file_to_publication_and_says_what_to_open()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("demo", "--out", folder.File("demo"));

        Assert.Equal(0, result.Exit);
        Assert.Contains("Comparison group matched", result.Error, StringComparison.Ordinal);
        Assert.Contains("statistically significant", result.Output, StringComparison.Ordinal);
        var line = Assert.Single(result.Output.Split('\n'), text => text.StartsWith("Open ", StringComparison.Ordinal));
        Assert.True(File.Exists(line["Open ".Length..].Trim()));
    }

    [Fact]
    public void Demo_interval_holds_the_true_effect_and_the_unmatched_one_does_not()
    {
        var results = Sample("reduction");
        var truth = SampleTruth.Of(Repository.PathOf("data-samples"), "reduction", results);

        var matched = results.Outcomes[OutcomeMeasure.Reoffended].Difference!.Interval;
        var unmatched = results.Unmatched[OutcomeMeasure.Reoffended].Difference!.Interval;

        Assert.InRange(truth, matched.Lower, matched.Upper);
        Assert.False(unmatched.Lower <= truth && truth <= unmatched.Upper, "Without matching the interval must miss the truth: otherwise the sample shows nothing.");
        Assert.True(matched.ExcludesZero);
    }

    [Fact]
    public void Sample_without_effect_is_inconclusive_and_its_interval_holds_zero()
    {
        var results = Sample("no-effect");

        Assert.False(results.Outcomes[OutcomeMeasure.Reoffended].Difference!.Interval.ExcludesZero);
        Assert.Contains("do not show", results.Conclusions.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_twice_and_in_other_cultures_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var once = RunIn(folder.File("once"));
        Assert.Equal(once, RunIn(folder.File("twice")));
        foreach (var culture in Cultures.Awkward) Assert.Equal(once, Cultures.Under(culture, () => RunIn(folder.File(culture))));
    }

    [Fact]
    public async Task Demo_on_one_processor_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var here = RunIn(folder.File("here"));

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "jdl.dll"), "demo", "--out", folder.File("one") }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["LANG"] = "de_DE.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, await error);
        Assert.Equal(here, Content(folder.File("one")));
    }

    [Fact]
    public void Demo_as_json_is_json()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("demo", "--json", "--out", folder.File("demo"));

        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.GetProperty("analysed").GetInt32() > 400);
    }

    private static Core.Pipeline.AnalysisResults Sample(string name) =>
        RequestSession.Open(Repository.PathOf("data-samples", "requests", name)).Analysis.Run();

    private static SortedDictionary<string, string> RunIn(string folder)
    {
        Assert.Equal(0, Jdl.Run("demo", "--out", folder).Exit);
        return Content(folder);
    }

    private static SortedDictionary<string, string> Content(string folder)
    {
        var runs = Path.Combine(folder, "runs");
        var files = Directory.GetFiles(runs, "*", SearchOption.AllDirectories);
        Assert.Contains(files, path => path.EndsWith("manifest.json", StringComparison.Ordinal));
        Assert.Contains(files, path => path.EndsWith("report.html", StringComparison.Ordinal));
        return new SortedDictionary<string, string>(
            files.ToDictionary(path => Path.GetRelativePath(runs, path), path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
            StringComparer.Ordinal);
    }
}
