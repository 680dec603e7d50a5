namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class LinkTests
{
    private static readonly string Store = Repository.PathOf("data-samples/admin");
    private static readonly string Cohort = Repository.PathOf("data-samples/cohorts/reduction.csv");

    [Fact]
    public void Link_finds_the_sample_cohort_with_few_errors()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("link", "--cohort", Cohort, "--register", Store, "--out", folder.Path);

        Assert.Equal(0, result.Exit);
        var truth = File.ReadAllLines(Repository.PathOf("data-samples/truth/reduction/people.csv")).Skip(1)
            .Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[2], StringComparer.Ordinal);
        var links = Rows(folder, "links.csv").Where(cells => cells[2] == "linked").ToArray();
        var right = links.Count(cells => truth.GetValueOrDefault(cells[0]) == cells[1]);
        Assert.InRange((double)right / links.Length, 0.99, 1);
        Assert.InRange((double)right / truth.Count, 0.95, 1); // rows that repeat a person count as missed
        Assert.Equal(links.Length, links.Select(cells => cells[1]).Distinct().Count());
    }

    [Fact]
    public void Link_writes_the_same_bytes_from_a_prepared_register_and_again()
    {
        using var folder = new TemporaryFolder();
        var prepared = folder.File("register.jdlreg");

        Assert.Equal(0, Jdl.Run("prepare-register", Store, "--out", prepared).Exit);
        Jdl.Run("link", "--cohort", Cohort, "--register", prepared, "--out", folder.File("a"));
        Jdl.Run("link", "--cohort", Cohort, "--register", Store, "--out", folder.File("b"));

        foreach (var name in new[] { "links.csv", "levels.csv", "model.json", "summary.json" })
            Assert.Equal(File.ReadAllBytes(folder.File("a", name)), File.ReadAllBytes(folder.File("b", name)));
    }

    [Fact]
    public void Link_shows_nobody_in_any_file_or_on_the_screen()
    {
        using var folder = new TemporaryFolder();
        var rows = File.ReadAllLines(Cohort).Skip(1).Select(line => line.Split(',')).ToList();
        var canaries = rows.SelectMany(row => new[] { row[3], row[8], row[9] }).Where(value => value.Length >= 7)
            .Concat(rows.SelectMany(row => new[] { $"{row[1]} {row[0]}", $"{row[1]},{row[0]}" }).Where(name => name.Length >= 8))
            .Distinct(StringComparer.Ordinal).ToList();

        var result = Jdl.Run("link", "--cohort", Cohort, "--register", Store, "--out", folder.Path, "--debug");

        var outputs = Directory.GetFiles(folder.Path).Select(File.ReadAllText).Append(result.Output).Append(result.Error).ToList();
        Assert.DoesNotContain(canaries, canary => outputs.Any(output => output.Contains(canary, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Link_by_passes_gives_each_link_its_pass()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, Jdl.Run("link", "--cohort", Cohort, "--register", Store, "--engine", "deterministic", "--out", folder.Path).Exit);

        var linked = Rows(folder, "links.csv").Where(cells => cells[2] == "linked").ToArray();
        Assert.True(linked.Length > 500);
        Assert.All(linked, cells => Assert.True(cells[1].Length > 0 && cells[5].Length > 0));
    }

    [Fact]
    public void Link_needs_a_name_column_only()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("list.csv"), "Surname\nQuill\nReed\n");

        var result = Jdl.Run("link", "--cohort", folder.File("list.csv"), "--register", Store, "--out", folder.File("out"));

        Assert.Equal(0, result.Exit);
        Assert.Equal(["1", "2"], Rows(folder, "out/links.csv").Select(cells => cells[0]).Distinct());
    }

    [Theory]
    [InlineData("Born\n1985-03-12\n", 3, "neither a surname nor a forename column")]
    [InlineData("Surname\n", 3, "no people")]
    public void Link_refuses_a_list_it_cannot_look_for(string text, int exit, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("list.csv"), text);

        var result = Jdl.Run("link", "--cohort", folder.File("list.csv"), "--register", Store, "--out", folder.File("out"));

        Assert.Equal(exit, result.Exit);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Theory]
    [InlineData("--link-probability", "0.4", "linkage.linkProbability must be above 0.5 and below 1")]
    [InlineData("--engine", "magic", "--engine must be probabilistic or deterministic")]
    [InlineData("--train", "cohrt", "Did you mean cohort?")]
    public void Link_refuses_settings_out_of_range_in_one_line(string option, string value, string expected)
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("link", "--cohort", Cohort, "--register", Store, option, value, "--out", folder.Path);

        Assert.Equal(2, result.Exit);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("nowhere.csv", "no register 'nowhere.csv'")]
    [InlineData("nowhere.jdlreg", "no prepared register 'nowhere.jdlreg'")]
    [InlineData("nowhere", "nowhere")]
    public void Link_says_which_register_is_missing(string register, string expected)
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("link", "--cohort", Cohort, "--register", folder.File(register), "--out", folder.Path);

        Assert.Equal(3, result.Exit);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_register_refuses_a_name_that_link_would_not_know()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run("prepare-register", Store, "--out", folder.File("register.bin"));

        Assert.Equal(2, result.Exit);
        Assert.Contains(".jdlreg", result.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Rows(TemporaryFolder folder, string name) =>
        File.ReadAllLines(folder.File(name.Split('/'))).Skip(1).Select(line => line.Split(','));
}
