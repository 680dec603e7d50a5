using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Balance;

public class BalanceTableOracleTests
{
    public static TheoryData<string> Cases() =>
    [
        "continuous400", "few_controls150", "lalonde", "collinear_exact", "collinear_near", "scaled_badly",
        "tiny2_equidistant", "tiny5_reuse_and_order", "tiny6_exact_strata", "tiny7_duplicate_treated",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assess_agrees_with_R(string name)
    {
        var oracle = new OracleCase(name);
        var scores = new PropensityScores(oracle.Score("ps"), oracle.Score("logit"));
        foreach (var method in oracle.Methods())
        {
            if (!oracle.Has("match", method, "balance.csv") || !oracle.Has("match", method, "weights.csv")) continue;
            Compare(oracle, method, scores);
        }
    }

    private static void Compare(OracleCase oracle, string method, PropensityScores scores)
    {
        var weights = oracle.Weights(method);
        var table = BalanceTable.Assess(oracle.Columns, oracle.Treated, weights, scores);
        var expected = oracle.Csv("match", method, "balance.csv");
        for (var i = 0; i < expected.Rows; i++)
        {
            var variable = expected["variable"][i] switch { "ps" => BalanceTable.ScoreRow, "logit_ps" => BalanceTable.LogitRow, var other => other };
            var row = table.Rows.SingleOrDefault(r => r.Variable == variable && (r.Level ?? "") == expected["level"][i]);
            if (row is null) continue; // a level that nobody has
            foreach (var measures in method == "unmatched" ? new[] { row.Before, row.After } : [row.After])
            {
                void Check(string column, double? actual) =>
                    Near.Equal($"{oracle.Name}/{method} {variable} {row.Level} {column}", Finite(expected.Numbers(column)[i]), actual, 1e-9, 1e-12);
                Check("mean_treated", measures.MeanTreated);
                Check("mean_control", measures.MeanComparison);
                Check("smd_pooled", measures.SmdPooled);
                Check("smd_treated", measures.SmdTreated);
                Check("ks", measures.KolmogorovSmirnov);
                Check("ecdf_mean", measures.EcdfMean);
                if (expected["type"][i] == "continuous" && !row.IsBinary) Check("var_ratio", measures.VarianceRatio);
            }
        }

        if (!oracle.Has("match", method, "balance_summary.json")) return;
        var summary = oracle.Json("match", method, "balance_summary.json");
        Near.Equal($"{method} max SMD", OracleCase.Number(summary.GetProperty("max_abs_smd_pooled")), table.After.LargestSmd, 1e-9, 1e-12);
        Near.Equal($"{method} mean SMD", OracleCase.Number(summary.GetProperty("mean_abs_smd_pooled")), table.After.MeanSmd, 1e-9, 1e-12);
        var rubin = summary.GetProperty("rubin_b_r_fixed_index");
        Near.Equal($"{oracle.Name} {method} B", OracleCase.Number(rubin.GetProperty("B")) is { } b ? Math.Abs(b) : null, table.After.RubinB, 1e-9, 1e-9);
        Near.Equal($"{oracle.Name} {method} R", OracleCase.Number(rubin.GetProperty("R")) is { } r ? Finite(r) : null, table.After.RubinR, 1e-9, 1e-9);
    }

    // Where R divides by 0 the workbench says "not defined".
    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
