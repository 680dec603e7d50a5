using System.Text.Json;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>What <c>jdl effect</c> gives beside the tests of means.</summary>
public class EffectFurtherTests
{
    private const string People = "t,y,n,days,e,w,x,g,pair,s\n1,1,2,40,1,1,3,a,p,0.2\n1,0,0,365,0,1,1,b,q,0.4\n1,1,1,90,1,1,2,a,r,0.6\n0,1,3,20,1,0.5,2,a,p,0.25\n0,1,1,200,1,1.5,3,b,q,0.35\n0,0,0,365,0,1,1,b,r,0.65\n0,1,4,30,1,0.7,1,a,s,0.5\n0,0,0,365,0,1.3,2,b,t,0.3\n";

    [Fact]
    public void Times_agree_with_R()
    {
        using var folder = new TemporaryFolder();
        var weights = OracleFiles.Rows(OracleFiles.PathOf("continuous400", "expected", "match", "radius_0.2sd_ps", "weights.csv")).ToDictionary(row => row["id"]);
        var data = OracleFiles.Rows(OracleFiles.PathOf("continuous400", "data.csv")).Where(row => weights.ContainsKey(row["id"])).ToArray();
        foreach (var row in data) row["weight"] = weights[row["id"]]["weight"];
        OracleFiles.Write(folder.File("d.csv"), data);

        var got = Run(folder, "--weight weight --outcome time --event event --kind time", treatment: "treat", expectText: "Ratio");
        var want = OracleFiles.Json(OracleFiles.PathOf("continuous400", "expected", "match", "radius_0.2sd_ps", "outcomes.json")).GetProperty("surv");
        var tests = got.GetProperty("tests");
        foreach (var ties in new[] { "cox_efron", "cox_breslow" })
        {
            OracleFiles.Near(ties, OracleFiles.Number(want.GetProperty(ties).GetProperty("log_hr")), OracleFiles.Number(tests.GetProperty(ties).GetProperty("log_hr")), 1e-7);
            OracleFiles.Near(ties, OracleFiles.Number(want.GetProperty(ties).GetProperty("robust_se_id")), OracleFiles.Number(tests.GetProperty(ties).GetProperty("se_robust")), 1e-7);
        }

        OracleFiles.Near("mean", OracleFiles.Number(want.GetProperty("rmst_365").GetProperty("treated").GetProperty("rmst")), OracleFiles.Number(got.GetProperty("treated").GetProperty("restricted_mean")), 1e-9);
        OracleFiles.Near("proportional hazards", OracleFiles.Number(want.GetProperty("ph_test").GetProperty("chisq")), OracleFiles.Number(tests.GetProperty("proportional_hazards").GetProperty("chisq")), 1e-6);
        Assert.False(tests.TryGetProperty("logrank", out _)); // there is none for weights
    }

    [Fact]
    public void Binary_outcomes_have_ratios_precision_and_what_was_asked_for()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), People);
        var got = Run(folder, "--weight w --outcome y --kind binary --covariates x --cluster pair --score s --bootstrap 200 --margin 0.1", expectText: "Of 100 treated people 67");
        Assert.True(got.GetProperty("ratios").TryGetProperty("odds_ratio_ess", out _));
        Assert.Equal(0.1, got.GetProperty("precision").GetProperty("margin").GetDouble());
        Assert.True(got.GetProperty("adjusted").GetProperty("tests").TryGetProperty("adjusted_cluster_hc1", out _));
        Assert.True(got.GetProperty("neighbours").TryGetProperty("abadie_imbens_m1_robust", out _));
        Assert.Equal(200, got.GetProperty("bootstrap").GetProperty("replicates").GetInt32());
    }

    [Fact]
    public void Counts_have_models_and_factors_become_columns()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), People);
        var got = Run(folder, "--weight w --outcome n --kind count --covariates x,g --factors g:b", expectText: "negative_binomial");
        Assert.Equal("ga", got.GetProperty("adjusted").GetProperty("covariates")[1].GetString());
        Assert.True(got.GetProperty("counts").GetProperty("poisson").TryGetProperty("poisson_robust", out _));
    }

    public static TheoryData<string, string, string> Degenerate() => new()
    {
        { "nobody", "t,y\n1,0\n1,0\n0,0\n0,0\n", "--outcome y --kind binary --bootstrap 50" },
        { "everyone", "t,y\n1,1\n1,1\n0,1\n0,1\n", "--outcome y --kind binary --bootstrap 50" },
        { "nobody, with covariates", "t,y,x\n1,0,1\n1,0,2\n0,0,2\n0,0,1\n0,0,3\n0,0,4\n", "--outcome y --kind binary --covariates x" },
        { "one person", "t,y,x\n1,1,1\n0,0,1\n0,1,2\n", "--outcome y --kind binary --covariates x --score x --bootstrap 50" },
        { "all weight on one person", "t,y,w\n1,1,1\n1,0,1\n0,1,1\n0,0,1e-300\n", "--outcome y --kind binary --weight w --bootstrap 50" },
        { "no counts", "t,y\n1,0\n1,0\n0,0\n0,0\n", "--outcome y --kind count" },
        { "no counts among the treated", "t,y\n1,0\n1,0\n0,3\n0,1\n", "--outcome y --kind count" },
        { "zero variance", "t,y\n1,5\n1,5\n0,3\n0,3\n", "--outcome y --kind continuous --bootstrap 50" },
        { "covariate that foretells", "t,y,x\n1,1,9\n1,0,1\n0,1,9\n0,0,1\n0,1,8\n0,0,2\n1,0,2\n1,1,8\n", "--outcome y --kind binary --covariates x" },
        { "all censored", "t,y,e\n1,365,0\n1,365,0\n0,365,0\n0,365,0\n", "--outcome y --event e --kind time" },
        { "all at once", "t,y\n1,1\n1,1\n0,1\n0,1\n", "--outcome y --kind time" },
        { "one person in time", "t,y,e\n1,9,1\n0,365,0\n0,5,1\n", "--outcome y --event e --kind time" },
        { "no events among the treated", "t,y,e\n1,365,0\n1,365,0\n0,9,1\n0,365,0\n", "--outcome y --event e --kind time" },
        { "time 0", "t,y,e\n1,0,1\n1,0,1\n0,0,1\n0,2,1\n", "--outcome y --event e --kind time" },
        { "all weight on one time", "t,y,e,w\n1,4,1,1\n1,9,1,1e-300\n0,9,1,1e300\n0,365,0,1\n", "--outcome y --event e --weight w --kind time" },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Degenerate_data_are_defined_or_explained(string what, string data, string options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), data);
        var result = Jdl.Run(["effect", "--data", folder.File("d.csv"), "--treatment", "t", .. options.Split(' '), "--out", folder.Path]);
        Assert.True(result.Exit is 0, $"{what}: {result.Error}");
        var text = File.ReadAllText(folder.File("results.json")) + result.Output + result.Error;
        foreach (var bad in new[] { "NaN", "Infinity", "∞" }) Assert.DoesNotContain(bad, text, StringComparison.Ordinal);
        var explained = System.Text.RegularExpressions.Regex.Count(text, "\"why_[a-z_]+\": \"[A-Z]");
        Assert.True(explained > 0 || what is "one person in time" or "all weight on one time" or "time 0", $"{what}: nothing is explained\n{text}");
    }

    [Theory]
    [InlineData("--outcome days --kind binary --event e", "--kind time")]
    [InlineData("--outcome days --event e --kind time --covariates x", "not for --kind time")]
    [InlineData("--outcome days --event e --kind time --limit 0", "above 0")]
    [InlineData("--outcome days --event n --kind time", "row 1", "1 (it happened")]
    [InlineData("--outcome y --kind binary --factors g", "--covariates")]
    [InlineData("--outcome y --kind binary --covariates x --factors g", "not among")]
    [InlineData("--outcome y --kind binary --bootstrap 1", "--bootstrap")]
    [InlineData("--outcome y --kind binary --seed 4", "--bootstrap")]
    [InlineData("--outcome y --kind binary --neighbours 2", "--score")]
    [InlineData("--outcome n --kind count --margin 0.1", "--kind binary")]
    [InlineData("--outcome y --kind binary --margin 2", "between 0 and 1")]
    public void Misuse_is_one_clear_line(string options, params string[] words)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), People);
        Jdl.Run(["effect", "--data", folder.File("d.csv"), "--treatment", "t", .. options.Split(' '), "--out", folder.Path]).AssertFault(2, words);
        Assert.False(File.Exists(folder.File("results.json")));
    }

    [Fact]
    public void Negative_times_are_refused_by_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("d.csv"), "t,y\n1,4\n0,-1\n");
        Jdl.Run("effect", "--data", folder.File("d.csv"), "--treatment", "t", "--outcome", "y", "--kind", "time", "--out", folder.Path).AssertFault(2, "row 2", "column y", "below 0");
    }

    private static JsonElement Run(TemporaryFolder folder, string options, string expectText, string treatment = "t")
    {
        var result = Jdl.Run(["effect", "--data", folder.File("d.csv"), "--treatment", treatment, .. options.Split(' '), "--out", folder.Path]);
        Assert.True(result.Exit == 0, result.Error);
        Assert.Contains(expectText, result.Output, StringComparison.Ordinal);
        return OracleFiles.Json(folder.File("results.json"));
    }
}
