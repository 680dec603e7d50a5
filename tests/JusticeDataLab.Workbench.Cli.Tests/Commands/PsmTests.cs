namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class PsmTests
{
    private static readonly string Lalonde = OracleFiles.PathOf("lalonde", "data.csv");

    private static readonly string[] Model =
        ["psm", "--data", Lalonde, "--id", "id", "--treatment", "treat", "--covariates", "age,educ,race,married,nodegree,re74,re75", "--factors", "race:black"];

    [Fact]
    public void Model_and_scores_agree_with_R()
    {
        using var folder = new TemporaryFolder();

        var result = Jdl.Run([.. Model, "--method", "radius", "--caliper", "0.2", "--ties", "row", "--out", folder.Path]);

        Assert.True(result.Exit == 0, result.Error);
        var got = OracleFiles.Json(folder.File("model.json"));
        var want = OracleFiles.Json(OracleFiles.PathOf("lalonde", "expected", "glm.json")).GetProperty("tight");
        OracleFiles.Near("deviance", want.GetProperty("deviance").GetDouble(), got.GetProperty("deviance").GetDouble(), 1e-8);
        OracleFiles.Near("null deviance", want.GetProperty("null_deviance").GetDouble(), got.GetProperty("null_deviance").GetDouble(), 1e-8);
        var coefficients = got.GetProperty("coefficients").EnumerateArray().ToDictionary(c => c.GetProperty("term").GetString()!);
        Assert.Equal(9, coefficients.Count);
        foreach (var expected in want.GetProperty("coefficients").EnumerateArray())
        {
            var term = expected.GetProperty("term").GetString()!;
            foreach (var part in new[] { "estimate", "se", "z" })
                OracleFiles.Near($"{term} {part}", expected.GetProperty(part).GetDouble(), coefficients[term].GetProperty(part).GetDouble(), 2e-8);
        }

        var scores = OracleFiles.Rows(folder.File("scores.csv")).ToDictionary(row => row["id"]);
        var expectedScores = OracleFiles.Rows(OracleFiles.PathOf("lalonde", "expected", "ps.csv"));
        Assert.Equal(expectedScores.Length, scores.Count);
        foreach (var row in expectedScores) OracleFiles.Near("score of " + row["id"], row["ps"], scores[row["id"]]["probability"], 1e-8);
    }

    [Fact]
    public void Radius_weights_counts_and_balance_agree_with_R()
    {
        using var folder = new TemporaryFolder();
        var expected = OracleFiles.PathOf("lalonde", "expected", "match", "radius_0.2sd_logit");

        var result = Jdl.Run([.. Model, "--method", "radius", "--caliper", "0.2", "--ties", "row", "--out", folder.Path]);

        Assert.True(result.Exit == 0, result.Error);
        var weights = OracleFiles.Rows(folder.File("weights.csv")).ToDictionary(row => row["id"]);
        var want = OracleFiles.Rows(Path.Combine(expected, "weights.csv"));
        Assert.Equal(want.Length, weights.Count);
        foreach (var row in want) OracleFiles.Near("weight of " + row["id"], row["weight"], weights[row["id"]]["weight"], 1e-9);
        Assert.Equal(185, OracleFiles.Rows(folder.File("counts.csv")).Length);
        Assert.False(File.Exists(folder.File("pairs.csv")));

        var balance = OracleFiles.Rows(folder.File("balance.csv")).ToDictionary(row => (row["variable"], row["level"]));
        foreach (var row in OracleFiles.Rows(Path.Combine(expected, "balance.csv")).Where(row => balance.ContainsKey((row["variable"], row["level"]))))
        {
            var got = balance[(row["variable"], row["level"])];
            foreach (var column in new[] { "smd_pooled", "smd_treated", "ks" })
                OracleFiles.Near($"{column} of {row["variable"]} {row["level"]}", row[column], got[column + "_after"], 1e-8, 1e-11);
        }
    }

    [Theory]
    [InlineData("tiny3_order_matters", "nn1_largest", "largest")]
    [InlineData("tiny3_order_matters", "nn1_smallest", "smallest")]
    [InlineData("tiny5_reuse_and_order", "nn1_largest", "largest")]
    [InlineData("lalonde", "nn1_largest", "largest")]
    public void Nearest_pairs_on_a_ready_score_agree_with_R(string name, string method, string order)
    {
        using var folder = new TemporaryFolder();
        var scores = OracleFiles.Rows(OracleFiles.PathOf(name, "expected", "ps.csv")).ToDictionary(row => row["id"], row => row["ps"]);
        var data = OracleFiles.Rows(OracleFiles.PathOf(name, "data.csv"));
        foreach (var row in data) row["ready"] = scores[row["id"]];
        OracleFiles.Write(folder.File("scored.csv"), data);

        var result = Jdl.Run(
            "psm", "--data", folder.File("scored.csv"), "--id", "id", "--treatment", "treat", "--score", "ready", "--scale", "probability",
            "--method", "nearest", "--order", order, "--ties", "row", "--out", folder.File("out"));

        Assert.True(result.Exit == 0, result.Error);
        Assert.False(File.Exists(folder.File("out", "model.json")));
        string[] Pairs(string path, string comparison) =>
            [.. OracleFiles.Rows(path).Select(row => $"{row["treated_id"]} {row[comparison]} {row["rank"]}").Order(StringComparer.Ordinal)];
        var want = OracleFiles.PathOf(name, "expected", "match", method);
        var left = Path.Combine(want, "pairs_rule_left.csv");
        var got = Pairs(folder.File("out", "pairs.csv"), "comparison_id");
        Assert.Equal(Pairs(File.Exists(left) ? left : Path.Combine(want, "pairs.csv"), "control_id"), got);
    }

    [Fact]
    public void A_stepwise_search_writes_and_shows_its_path()
    {
        using var folder = new TemporaryFolder();
        var result = Jdl.Run([.. Model, "--select", "backward", "--method", "radius", "--caliper", "0.2", "--out", folder.Path]);
        Assert.True(result.Exit == 0, result.Error);
        var want = OracleFiles.Json(OracleFiles.PathOf("lalonde", "expected", "step.json")).GetProperty("backward_aic").GetProperty("path");
        var path = OracleFiles.Rows(folder.File("selection.csv"));
        Assert.Equal(want.GetArrayLength(), path.Length);
        Assert.Equal(
            want.EnumerateArray().Skip(1).Select(step => step.GetProperty("step").GetString()),
            path.Skip(1).Select(row => $"{(row["change"] == "in" ? '+' : '-')} {row["term"]}"));
        Assert.Contains($"− {path[1]["term"]}", result.Output, StringComparison.Ordinal);
        Assert.Contains(OracleFiles.Rows(folder.File("balance.csv")), row => row["variable"] == path[1]["term"]);
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("merge")]
    [InlineData("firth")]
    public void Separation_is_mended_as_asked(string remedy)
    {
        using var folder = new TemporaryFolder();
        var data = OracleFiles.PathOf("separation_quasi", "data.csv");
        var columns = File.ReadLines(data).First().Split(',').Where(name => name is not ("id" or "treat")).ToArray();
        var result = Jdl.Run(
            "psm", "--data", data, "--id", "id", "--treatment", "treat", "--covariates", string.Join(',', columns), "--separation", remedy,
            "--method", "ipw", "--out", folder.Path);
        Assert.True(result.Exit == 0, result.Error);
        var model = OracleFiles.Json(folder.File("model.json"));
        Assert.True(model.GetProperty("converged").GetBoolean());
        Assert.Equal(remedy, model.GetProperty("remedies")[0].GetProperty("remedy").GetString());
        Assert.Equal(remedy == "firth", model.GetProperty("penalised").GetBoolean());
    }

    [Theory]
    [InlineData("--criterion", "bic")]
    [InlineData("--stay", "0.1", "--select", "both")]
    [InlineData("--separation", "firth", "--link", "probit")]
    [InlineData("--select", "sideways")]
    [InlineData("--calipers", "age")]
    [InlineData("--calipers", "age:0.2:years")]
    public void Options_of_the_model_that_do_not_fit_are_refused(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var result = Jdl.Run([.. Model, .. options, "--method", "radius", "--caliper", "0.2", "--out", folder.Path]);
        Assert.Equal(2, result.Exit);
        Assert.Contains(options[0], result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_matched_writes_model_scores_and_summary_and_removes_what_was_there()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Jdl.Run([.. Model, "--method", "radius", "--caliper", "0.2", "--out", folder.Path]).Exit);
        Assert.True(File.Exists(folder.File("weights.csv")));

        Jdl.Run([.. Model, "--method", "radius", "--caliper", "0", "--caliper-unit", "raw", "--exact", "id", "--out", folder.Path])
            .AssertFault(3, "Nobody can be matched");

        Assert.Equal(["model.json", "scores.csv", "summary.json"], new DirectoryInfo(folder.Path).GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal(0, OracleFiles.Json(folder.File("summary.json")).GetProperty("treated_matched").GetInt32());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Outputs_are_the_same_bytes_under_every_culture_and_order_of_rows(string culture)
    {
        using var folder = new TemporaryFolder();
        string[] rest = ["--method", "nearest", "--caliper", "0.2", "--terms", "age^2,age:race", "--ratio", "2"];
        Assert.Equal(0, Jdl.Run([.. Model, .. rest, "--out", folder.File("plain")]).Exit);

        var result = Cultures.Under(culture, () => Jdl.Run([.. Model, .. rest, "--out", folder.File("other")]));

        Assert.True(result.Exit == 0, result.Error);
        foreach (var file in new DirectoryInfo(folder.File("plain")).GetFiles())
            Assert.Equal(File.ReadAllText(file.FullName), File.ReadAllText(folder.File("other", file.Name)));
        Assert.Equal(6, new DirectoryInfo(folder.File("other")).GetFiles().Length);
    }

    [Theory]
    [InlineData("--covariates aeg --method nearest", "aeg", "did you mean age")]
    [InlineData("--covariates age --method radus", "radus", "Did you mean radius")]
    [InlineData("--covariates age --method radius", "--caliper")]
    [InlineData("--covariates age --method kernel", "--caliper")]
    [InlineData("--covariates age --method exact", "--exact")]
    [InlineData("--covariates age,race --method nearest", "race", "row 1", "factor")]
    [InlineData("--covariates age,race --factors race:purple --method nearest", "purple", "race")]
    [InlineData("--covariates age --factors race --method nearest", "race", "--covariates")]
    [InlineData("--covariates age --terms age^1 --method nearest", "age^1")]
    [InlineData("--covariates age --terms age^2,age^02 --method nearest", "two terms", "I(age^2)")]
    [InlineData("--covariates age --terms race^2 --method nearest", "race", "number")]
    [InlineData("--covariates age,,race --method nearest", "--covariates")]
    [InlineData("--covariates age,age --method nearest", "age", "more than once")]
    [InlineData("--method nearest", "--covariates", "--score")]
    [InlineData("--covariates age --method radius --caliper 0,2", "0,2", "decimal point")]
    [InlineData("--covariates age --method radius --caliper -1", "--caliper")]
    [InlineData("--covariates age --method ipw --caliper 0.2", "--caliper", "ipw")]
    [InlineData("--covariates age --method nearest --ratio 0", "--ratio")]
    [InlineData("--covariates age --score age --link probit --method nearest", "--link", "--score")]
    [InlineData("--score age --scale probability --method nearest", "probability", "row 1", "logit")]
    [InlineData("--covariates age --method nearest --treatment age", "age", "row 1")]
    [InlineData("--covariates age --method nearest --id race", "race", "same key")]
    public void Misuse_is_one_clear_line(string arguments, params string[] words)
    {
        using var folder = new TemporaryFolder();
        string[] usual = ["--data", Lalonde, "--id", "id", "--treatment", "treat", "--out", folder.Path];
        var given = arguments.Split(' ');
        var kept = Enumerable.Range(0, 4).Where(pair => !given.Contains(usual[2 * pair])).SelectMany(pair => usual[(2 * pair)..((2 * pair) + 2)]);

        Jdl.Run(["psm", .. kept, .. given]).AssertFault(2, words);

        Assert.Empty(new DirectoryInfo(folder.Path).GetFiles());
    }

    [Theory]
    [InlineData("id,t,x\n1,1,2\n2,0,\n", 2, "row 2, column x", "empty")]
    [InlineData("id,t,x\n1,1,2\n2,0,NaN\n", 2, "row 2, column x", "number")]
    [InlineData("id,t,x\n1,1,2\n2,0\n", 2, "row 2", "2 cells", "3")]
    [InlineData("id,t,x,x\n1,1,2,3\n2,0,1,1\n", 2, "two columns", "x")]
    [InlineData("id,t,x\n1,1,2\n2,0,\"a\"b\n", 2, "row 1", "valid CSV")]
    [InlineData("id,t,x\n1,1,2\n2,1,3\n", 3, "no comparison person")]
    [InlineData("id,t,x\n1,0,2\n2,0,3\n", 3, "no treated person")]
    public void Data_that_cannot_be_used_are_refused_by_place(string text, int exit, params string[] words)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("people.csv"), text);
        Jdl.Run("psm", "--data", folder.File("people.csv"), "--id", "id", "--treatment", "t", "--covariates", "x", "--method", "nearest", "--out", folder.File("out"))
            .AssertFault(exit, [.. words, "people.csv"]);
    }

    [Fact]
    public void Data_in_quotes_with_a_byte_order_mark_are_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("people.csv"), "\uFEFF\"id\",t,\"x, y\"\r\n\"a,1\",1,2e0\r\n\"b\"\"2\",0,3\r\n\r\n", new System.Text.UTF8Encoding(false));

        var result = Jdl.Run("psm", "--data", folder.File("people.csv"), "--id", "id", "--treatment", "t", "--score", "x, y", "--method", "nearest", "--out", folder.File("out"));

        Assert.True(result.Exit == 0, result.Error);
        Assert.Contains("\"a,1\",\"b\"\"2\",1,1\n", File.ReadAllText(folder.File("out", "pairs.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_prints_the_summary()
    {
        using var folder = new TemporaryFolder();
        var result = Jdl.Run([.. Model, "--method", "ipw", "--json", "--out", folder.Path]);
        Assert.Equal(File.ReadAllText(folder.File("summary.json")).TrimEnd(), result.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Search_puts_specifications_side_by_side()
    {
        using var folder = new TemporaryFolder();
        var result = Jdl.Run(
            "search", "--data", Lalonde, "--id", "id", "--treatment", "treat", "--covariates", "age,educ,race,re74", "--factors", "race:black",
            "--term-sets", "age^2;age^2,age:educ", "--calipers", "0.05,0.2", "--out", folder.Path);
        Assert.True(result.Exit == 0, result.Error);
        var rows = OracleFiles.Rows(folder.File("search.csv"));
        Assert.Equal(3 * 2 * 2, rows.Length);
        Assert.Equal(["", "age^2", "age^2 age:educ"], rows.Select(row => row["terms"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rows.Select(row => row["bettered"]).Order(StringComparer.Ordinal), rows.Select(row => row["bettered"]));
    }
}
