using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class RequestCommandTests
{
    [Fact]
    public void Synth_new_and_run_work_one_after_the_other()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Jdl.Run("synth", "--people", "3000", "--cohort", "200", "--effect=-5", "--seed", "7", "--out", folder.File("practice")).Exit);

        var made = Jdl.Run(
            "new", "PRACTICE-1", "--cohort", folder.File("practice", "cohort.csv"), "--admin", folder.File("practice", "admin"),
            "--delivery", "custody", "--organisation", "Practice <Trust> & Co", "--out", folder.File("request"));
        Assert.True(made.Exit == 0, made.Error);
        var run = Jdl.Run("run", folder.File("request"));

        Assert.True(run.Exit == 0, run.Error);
        var report = Assert.Single(Directory.GetFiles(folder.File("request"), "report.html", SearchOption.AllDirectories));
        Assert.Contains("Practice &lt;Trust&gt; &amp; Co", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_copies_notebooks_that_run_on_the_request()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Jdl.Run("synth", "--people", "3000", "--cohort", "200", "--out", folder.File("practice")).Exit);
        Assert.Equal(0, Jdl.Run(
            "new", "PRACTICE-2", "--cohort", folder.File("practice", "cohort.csv"), "--admin", folder.File("practice", "admin"),
            "--delivery", "custody", "--out", folder.File("request")).Exit);
        var notebook = folder.File("request", "notebooks", "01-validate-submission.ipynb");

        var entry = await NotebookSuite.RunOneAsync(notebook);

        Assert.False(NotebookReader.Read(notebook).HasOutputs);
        Assert.Empty(entry.Findings);
        Assert.Empty(entry.Problems);
        Assert.NotNull(entry.Run);
    }

    [Fact]
    public void New_refuses_to_overwrite_a_request()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("request.json"), "{}");
        Jdl.Run("new", "X", "--cohort", "c.csv", "--admin", "a", "--out", folder.Path).AssertFault(2, "already");
    }

    [Fact]
    public void Synth_with_impossible_settings_is_one_line()
    {
        using var folder = new TemporaryFolder();
        Jdl.Run("synth", "--people", "5", "--out", folder.Path).AssertFault(2, "People");
    }

    [Fact]
    public void Validate_writes_findings_summary_and_letter()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("validate", Repository.PathOf("data-samples", "cohorts", "reduction.csv"), "--out", folder.File("checks"));

        Assert.Equal(0, result.Exit);
        foreach (var name in new[] { "findings.csv", "summary.json", "feedback.html", "feedback.txt" }) Assert.True(File.Exists(folder.File("checks", name)), name);
        Assert.StartsWith("row,column,rule,severity,message,remedy\n", File.ReadAllText(folder.File("checks", "findings.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_of_a_returned_submission_has_exit_code_3()
    {
        using var folder = new TemporaryFolder();
        var result = Jdl.Run("validate", Repository.PathOf("data-samples", "cohorts", "too-few.csv"), "--out", folder.Path);
        Assert.Equal(3, result.Exit);
        Assert.Contains("returned", result.Output, StringComparison.Ordinal);
    }
}
