using System.Text.Json;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

public class MatcherOracleTests
{
    public static TheoryData<string> Cases() =>
    [
        "tiny1_identical_controls", "tiny2_equidistant", "tiny3_order_matters", "tiny4_caliper_boundary", "tiny5_reuse_and_order",
        "tiny6_exact_strata", "tiny7_duplicate_treated", "continuous400", "few_controls150", "lalonde",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Match_agrees_with_R(string name)
    {
        var oracle = new OracleCase(name);
        var compared = 0;
        foreach (var method in oracle.Methods().Where(method => method != "unmatched"))
        {
            var meta = oracle.Json("match", method, "meta.json");
            if (OracleMethods.Settings(method, meta) is not { } settings) continue;
            Compare(oracle, method, meta, settings);
            compared++;
        }

        Assert.True(compared >= 6, $"only {compared} methods were compared");
    }

    private static void Compare(OracleCase oracle, string method, JsonElement meta, MatchingSettings settings)
    {
        var label = $"{oracle.Name}/{method}";
        var sample = OracleMethods.Match(oracle, meta, settings);
        if (meta.TryGetProperty("error", out _) || meta.GetProperty("n_treated_matched").GetInt32() == 0)
        {
            Assert.True(sample.TreatedMatched == 0, label);
            return;
        }

        Assert.True(meta.GetProperty("n_treated_matched").GetInt32() == sample.TreatedMatched, label);
        var ties = meta.TryGetProperty("checks", out var checks) && checks.GetProperty("tie_sensitive").GetBoolean();
        if (settings.Method == MatchingMethod.Nearest) ComparePairs(oracle, method, sample, ties, label);
        if (oracle.Has("match", method, "treated_match_counts.csv"))
        {
            var counts = oracle.Csv("match", method, "treated_match_counts.csv");
            for (var i = 0; i < counts.Rows; i++)
                Assert.Equal(counts["n_within"][i], $"{sample.WithinCaliper![Array.IndexOf(oracle.Ids, counts["treated_id"][i])]}");
        }

        if (meta.TryGetProperty("caliper_raw", out var caliper) && caliper.ValueKind == JsonValueKind.Number)
            Near.Equal($"{label} caliper", caliper.GetDouble(), sample.CaliperRaw, 1e-12);
        if (ties) return;
        var weights = oracle.Csv("match", method, "weights.csv");
        var expected = weights["id"].Zip(weights.Numbers("weight")).ToDictionary(pair => pair.First, pair => pair.Second);
        for (var row = 0; row < oracle.Ids.Length; row++)
            Near.Equal($"{label} weight of {oracle.Ids[row]}", expected.GetValueOrDefault(oracle.Ids[row]), sample.Weights[row], 1e-12, 1e-12);
        Near.Equal($"{label} ESS", meta.GetProperty("ess_control").GetDouble(), sample.EffectiveSampleSize, 1e-12);
    }

    private static void ComparePairs(OracleCase oracle, string method, MatchedSample sample, bool ties, string label)
    {
        (string, string, int)[] Expected(string file)
        {
            var table = oracle.Csv("match", method, file);
            return [.. Enumerable.Range(0, table.Rows).Select(i => (table["treated_id"][i], table["control_id"][i], int.Parse(table["rank"][i]))).Order()];
        }

        (string, string, int)[] actual = [.. sample.Pairs.Select(pair => (oracle.Ids[pair.Treated], oracle.Ids[pair.Comparison], pair.Rank)).Order()];
        var accepted = new[] { "pairs.csv", "pairs_rule_left.csv" }.Where(file => oracle.Has("match", method, file)).Select(Expected);
        if (accepted.Any(pairs => pairs.SequenceEqual(actual))) return;
        Assert.True(ties, $"{label}: other pairs");

        // Where ties were broken by other packages' internals: as many pairs, and the same sum of distances within 2%.
        var distances = oracle.Csv("match", method, "pairs.csv").Numbers("distance");
        Assert.Equal(distances.Length, sample.Pairs.Count);
        Near.Equal($"{label} sum of distances", distances.Sum(), sample.Pairs.Sum(pair => pair.Distance), 0.02, 1e-9);
    }
}
