namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Every option of <c>jdl psm</c>, alone and together, against plain R: see <c>Oracles/options/generate.R</c>.</summary>
public class PsmOptionsOracleTests
{
    private static readonly string[] Measures = ["mean_treated", "mean_comparison", "smd_pooled", "smd_treated", "var_ratio", "ks", "ecdf_mean"];

    public static TheoryData<string, string> Runs()
    {
        var runs = new TheoryData<string, string>();
        foreach (var run in Expected("runs")) runs.Add(run["run"], run["arguments"].Replace(';', ','));
        return runs;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Psm_agrees_with_R(string run, string arguments)
    {
        using var folder = new TemporaryFolder();
        string[] options = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = Jdl.Run(["psm", "--data", OracleFiles.PathOf("options", "data.csv"), "--id", "id", "--treatment", "treat", .. options, "--out", folder.Path]);
        Assert.True(result.Exit == 0, result.Error);

        CompareSummary(Expected("runs").Single(row => row["run"] == run), folder);
        CompareNumbers(Of("weights", run), folder.File("weights.csv"), ["id"], ["weight"], "", 1e-8);
        CompareNumbers(Of("balance", run), folder.File("balance.csv"), ["variable", "level"], Measures, "_after", 1e-7);
        if (Of("pairs", run) is { Length: > 0 } pairs)
            Assert.Equal(Pairs(pairs), Pairs(OracleFiles.Rows(folder.File("pairs.csv"))));
        if (Of("counts", run) is { Length: > 0 } counts)
            CompareNumbers(counts, folder.File("counts.csv"), ["treated_id"], ["n_within"], "", 0);
        if (Of("coefficients", run) is { Length: > 0 } coefficients)
            CompareModel(coefficients, folder.File("model.json"));
    }

    private static void CompareSummary(Dictionary<string, string> want, TemporaryFolder folder)
    {
        var got = OracleFiles.Json(folder.File("summary.json"));
        foreach (var name in new[] { "treated_matched", "comparison_matched", "effective_sample_size", "caliper_raw", "largest_distance" })
        {
            // R leaves the furthest pair out for methods without pairs or a radius.
            if (name == "largest_distance" && want[name].Length == 0) continue;
            OracleFiles.Near(name, OracleFiles.Number(want[name]), OracleFiles.Number(got.GetProperty(name)), 1e-7);
        }
    }

    private static void CompareModel(Dictionary<string, string>[] want, string file)
    {
        // Terms are named otherwise in R: the order of the coefficients is the same.
        var got = OracleFiles.Json(file).GetProperty("coefficients").EnumerateArray().ToArray();
        Assert.Equal(want.Length, got.Length);
        foreach (var (row, coefficient) in want.Zip(got))
        {
            var term = coefficient.GetProperty("term").GetString()!;
            OracleFiles.Near(term, OracleFiles.Number(row["estimate"]), OracleFiles.Number(coefficient.GetProperty("estimate")), 1e-6);
            OracleFiles.Near(term + " se", OracleFiles.Number(row["se"]), OracleFiles.Number(coefficient.GetProperty("se")), 1e-6);
        }
    }

    private static void CompareNumbers(Dictionary<string, string>[] want, string file, string[] keys, string[] numbers, string suffix, double tolerance)
    {
        string Key(Dictionary<string, string> row) => string.Join(' ', keys.Select(key => row[key]));
        var got = OracleFiles.Rows(file).ToDictionary(Key);
        if (suffix.Length == 0) Assert.Equal(want.Length, got.Count);
        foreach (var row in want)
        {
            foreach (var number in numbers)
                OracleFiles.Near($"{number} of {Key(row)}", row[number], got[Key(row)][number + suffix], tolerance, 1e-10);
        }
    }

    private static string[] Pairs(Dictionary<string, string>[] rows) =>
        [.. rows.Select(row => $"{row["treated_id"]} {row["comparison_id"]} {row["rank"]}").Order(StringComparer.Ordinal)];

    private static Dictionary<string, string>[] Of(string table, string run) => [.. Expected(table).Where(row => row["run"] == run)];

    private static Dictionary<string, string>[] Expected(string table) => OracleFiles.Rows(OracleFiles.PathOf("options", table + ".csv"));
}
