namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class FaultTests
{
    [Fact]
    public void Run_of_a_cohort_under_60_says_why_and_how_to_reach_the_minimum()
    {
        var result = Jdl.Run("run", Repository.PathOf("data-samples", "requests", "too-few"));

        result.AssertFault(3, "returned", "45", "60");
        Assert.Contains("several years", result.Error, StringComparison.Ordinal);
        Assert.Contains("delivery sites", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_of_a_folder_that_is_not_there_is_one_line() => Jdl.Run("run", "no-such-request").AssertFault(2, "no-such-request", "jdl new");

    [Fact]
    public void Run_with_an_unknown_setting_suggests_the_right_one()
    {
        using var folder = Request("\"settings\": {}", "\"settings\": { \"matching\": { \"calliper\": 0.1 } }");
        Jdl.Run("run", folder.Path).AssertFault(2, "settings.matching.calliper", "caliper");
    }

    [Fact]
    public void Run_with_a_covariate_that_does_not_exist_is_one_line()
    {
        using var folder = Request("\"settings\": {}", "\"settings\": { \"covariates\": { \"leaveOut\": [\"shoe_size\"] } }");
        Jdl.Run("run", folder.Path).AssertFault(2, "shoe_size");
    }

    [Fact]
    public void Run_with_a_misspelt_column_says_what_was_meant()
    {
        using var folder = Request("", "");
        var cohort = folder.File("cohort.csv");
        File.WriteAllText(cohort, File.ReadAllText(cohort).Replace("date_of_birth", "date_of_brith", StringComparison.Ordinal));

        var result = Jdl.Run("run", folder.Path);

        result.AssertFault(3, "returned", "date of birth");
        Assert.Contains("Did you mean column 4", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_without_the_cohort_file_is_one_line()
    {
        using var folder = Request("", "");
        File.Delete(folder.File("cohort.csv"));
        Jdl.Run("run", folder.Path).AssertFault(3, "cohort.csv");
    }

    [Fact]
    public void Run_with_a_cohort_file_that_is_not_text_is_one_line()
    {
        using var folder = Request("", "");
        File.WriteAllBytes(folder.File("cohort.csv"), [0, 1, 2, 3, 0, 255, 254, 0]);
        Jdl.Run("run", folder.Path).AssertFault(3, "cohort.csv");
    }

    [Fact]
    public void Run_without_the_administrative_data_is_one_line()
    {
        using var folder = Request("", "");
        Jdl.Run("run", folder.Path, "--store", folder.File("nowhere")).AssertFault(3, "nowhere");
    }

    [Fact]
    public void Validate_of_a_missing_file_is_one_line()
    {
        using var folder = new TemporaryFolder();
        Jdl.Run("validate", folder.File("missing.csv"), "--out", folder.File("out")).AssertFault(3, "missing.csv");
    }

    [Fact]
    public void Unknown_command_points_to_help()
    {
        var result = Jdl.Run("analyse");
        Assert.Equal(2, result.Exit);
        Assert.Contains("jdl --help", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_leave_no_run_behind()
    {
        using var folder = Request("", "");
        File.WriteAllText(folder.File("cohort.csv"), "surname,forename\nCanaryname,Canaryforename\n");

        var result = Jdl.Run("run", folder.Path);

        Assert.Equal(3, result.Exit);
        Assert.DoesNotContain("Canary", result.Output + result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.False(Directory.Exists(folder.File("runs")));
    }

    // The sample request in a folder of its own, with a piece of its request file replaced.
    private static TemporaryFolder Request(string what, string with)
    {
        var folder = new TemporaryFolder();
        Cli.Commands.SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        if (what.Length == 0) return folder;
        var path = folder.File("request.json");
        var text = File.ReadAllText(path);
        Assert.Contains(what, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(what, with, StringComparison.Ordinal));
        return folder;
    }
}
