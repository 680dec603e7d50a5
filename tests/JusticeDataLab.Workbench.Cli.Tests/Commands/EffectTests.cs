namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class EffectTests
{
    [Theory]
    [InlineData("lalonde", "nn1_largest", "re78", "continuous")]
    [InlineData("lalonde", "radius_0.2sd_ps", "emp78", "binary")]
    [InlineData("tiny5_reuse_and_order", "nn1_largest", "y", "binary")]
    public void Every_convention_agrees_with_R(string name, string method, string outcome, string kind)
    {
        using var folder = new TemporaryFolder();
        var data = Matched(name, method);
        OracleFiles.Write(folder.File("matched.csv"), data);
        string[] cluster = data[0]["pair"].Length > 0 ? ["--cluster", "pair"] : [];

        var result = Jdl.Run(
            ["effect", "--data", folder.File("matched.csv"), "--treatment", "treat", "--weight", "weight", "--outcome", outcome, "--kind", kind, .. cluster, "--out", folder.Path]);

        Assert.True(result.Exit == 0, result.Error);
        var got = OracleFiles.Json(folder.File("results.json"));
        var expected = OracleFiles.Json(OracleFiles.PathOf(name, "expected", "match", method, "outcomes.json")).GetProperty(outcome).GetProperty("tests");
        Assert.Equal("welch_weighted_ess", got.GetProperty("marked").GetString());
        Assert.Equal(expected.GetProperty("n_treated").GetInt32(), got.GetProperty("treated").GetProperty("n").GetInt32());
        OracleFiles.Near("difference", expected.GetProperty("difference").GetDouble(), got.GetProperty("difference").GetDouble(), 1e-9);
        var compared = 0;
        foreach (var test in got.GetProperty("tests").EnumerateObject())
        {
            if (!expected.TryGetProperty(test.Name, out var want)) continue;
            foreach (var part in new[] { "estimate", "se", "df", "p", "ci_lo", "ci_hi" })
            {
                if (want.TryGetProperty(part, out var value))
                    OracleFiles.Near($"{test.Name} {part}", OracleFiles.Number(value), OracleFiles.Number(test.Value.GetProperty(part)), 1e-8);
            }

            compared++;
        }

        Assert.True(compared >= 8 + cluster.Length, $"only {compared} conventions were compared");
        if (cluster.Length > 0) Assert.True(got.GetProperty("tests").TryGetProperty("cluster_pair_hc1", out _));
    }

    [Fact]
    public void Missing_outcomes_are_left_out_and_counted()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), "t,y\n1,1\n1,3\n1,\n0,1\n0,2\n");

        var result = Jdl.Run("effect", "--data", folder.File("d.csv"), "--treatment", "t", "--outcome", "y", "--kind", "count", "--out", folder.Path);

        Assert.True(result.Exit == 0, result.Error);
        Assert.Contains("1 of 5 people", result.Error, StringComparison.Ordinal);
        var got = OracleFiles.Json(folder.File("results.json"));
        Assert.Equal(1, got.GetProperty("missing").GetInt32());
        Assert.Equal(0.5, got.GetProperty("difference").GetDouble()); // (1 + 3)/2 − (1 + 2)/2
    }

    [Fact]
    public void Tests_that_are_not_defined_are_null()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), "t,y\n1,1\n0,0\n0,1\n");

        var result = Jdl.Run("effect", "--data", folder.File("d.csv"), "--treatment", "t", "--outcome", "y", "--kind", "binary", "--out", folder.Path);

        Assert.True(result.Exit == 0, result.Error);
        var got = OracleFiles.Json(folder.File("results.json"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, got.GetProperty("marked").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, got.GetProperty("tests").GetProperty("welch_weighted_ess").GetProperty("se").ValueKind);
        Assert.Contains("Only one person", got.GetProperty("why_undefined").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Results_are_the_same_bytes_under_every_culture(string culture)
    {
        using var folder = new TemporaryFolder();
        string[] command = ["effect", "--data", OracleFiles.PathOf("lalonde", "data.csv"), "--treatment", "treat", "--outcome", "re78", "--kind", "continuous", "--out"];
        Assert.Equal(0, Jdl.Run([.. command, folder.File("plain")]).Exit);
        Assert.Equal(0, Cultures.Under(culture, () => Jdl.Run([.. command, folder.File("other")])).Exit);
        Assert.Equal(File.ReadAllText(folder.File("plain", "results.json")), File.ReadAllText(folder.File("other", "results.json")));
    }

    [Theory]
    [InlineData("--outcome re7 --kind binary", 2, "re7", "did you mean re7")]
    [InlineData("--outcome re78 --kind binray", 2, "binray", "binary")]
    [InlineData("--outcome re78 --kind binary", 2, "row 1", "0 or 1")]
    [InlineData("--outcome re78 --kind count", 2, "whole number", "continuous")]
    [InlineData("--outcome race --kind continuous", 2, "race", "number")]
    [InlineData("--outcome re78 --kind continuous --weight wieght", 2, "wieght")]
    public void Misuse_is_one_clear_line(string arguments, int exit, params string[] words)
    {
        using var folder = new TemporaryFolder();
        Jdl.Run(["effect", "--data", OracleFiles.PathOf("lalonde", "data.csv"), "--treatment", "treat", "--out", folder.Path, .. arguments.Split(' ')])
            .AssertFault(exit, words);
        Assert.False(File.Exists(folder.File("results.json")));
    }

    [Fact]
    public void Negative_weights_are_refused_by_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), "t,y,w\n1,1,1\n0,0,-1\n");
        Jdl.Run("effect", "--data", folder.File("d.csv"), "--treatment", "t", "--weight", "w", "--outcome", "y", "--kind", "binary", "--out", folder.Path)
            .AssertFault(2, "row 2", "column w");
    }

    // The data of the matched people with R's weights and pairs.
    private static Dictionary<string, string>[] Matched(string name, string method)
    {
        var weights = OracleFiles.Rows(OracleFiles.PathOf(name, "expected", "match", method, "weights.csv")).ToDictionary(row => row["id"]);
        var data = OracleFiles.Rows(OracleFiles.PathOf(name, "data.csv")).Where(row => weights.ContainsKey(row["id"])).ToArray();
        foreach (var row in data)
        {
            row["weight"] = weights[row["id"]]["weight"];
            row["pair"] = weights[row["id"]].GetValueOrDefault("subclass") ?? "";
        }

        return data;
    }
}
