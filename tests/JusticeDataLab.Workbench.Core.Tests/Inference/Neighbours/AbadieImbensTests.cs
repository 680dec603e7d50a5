using JusticeDataLab.Workbench.Core.Inference.Neighbours;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Neighbours;

public class AbadieImbensTests
{
    // Treated 1 and 2 both have the comparison person at 1.4 (y 3) nearest: differences 5 − 3 = 2 and 7 − 3 = 4, effect 3.
    // Σ(difference − 3)² = 2. Pairs: σ² = ½ · 2/2 = ½. K = 2, K′ = 2: reuse ½ (4 − 2) = 1. V = (2 + 1)/4.
    [Fact]
    public void Effect_is_as_worked_by_hand()
    {
        double[] values = [5, 7, 3, 0];
        var result = AbadieImbens.Effect(values, [true, true, false, false], [1, 2, 1.4, 9], variance: AbadieImbensVariance.Homoscedastic);
        Assert.Equal("abadie_imbens_m1", result.Effect!.Convention);
        Near.Equal("effect", 3, result.Effect.Estimate, 1e-15);
        Near.Equal("error", Math.Sqrt(0.75), result.Effect.StandardError, 1e-15);
        Assert.Equal(2, result.TreatedMatched);
    }

    // At equal distance both are taken, half each: 10 − (2 + 4)/2.
    [Fact]
    public void Effect_takes_all_who_tie()
    {
        var result = AbadieImbens.Effect([10, 9, 2, 4, 1], [true, true, false, false, false], [0, 5, -1, 1, 5]);
        Near.Equal("effect", ((10 - 3) + (9 - 1)) / 2.0, result.Effect!.Estimate, 1e-15);
    }

    [Theory]
    [InlineData("lalonde", "re78")]
    [InlineData("lalonde", "emp78")]
    [InlineData("continuous400", "y")]
    [InlineData("continuous400", "cnt")]
    [InlineData("few_controls150", "y")]
    [InlineData("few_controls150", "cnt")]
    public void Effect_agrees_with_R(string name, string outcome)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var one in oracle.Json($"abadie_imbens_{outcome}.json").EnumerateObject())
        {
            if (one.Value.ValueKind != System.Text.Json.JsonValueKind.Object || OracleCase.Number(one.Value.GetProperty("se_abadie_imbens")) is not { } error) continue;
            var result = AbadieImbens.Effect(
                oracle.Data.Numbers(outcome), oracle.Treated, oracle.Score("ps"), one.Name.StartsWith("M3", StringComparison.Ordinal) ? 3 : 1,
                one.Name.EndsWith("var2", StringComparison.Ordinal) ? AbadieImbensVariance.Robust : AbadieImbensVariance.Homoscedastic,
                caliper: one.Value.TryGetProperty("caliper_raw", out var raw) ? raw.GetDouble() : double.PositiveInfinity);
            Near.Equal($"{one.Name} effect", one.Value.GetProperty("estimate").GetDouble(), result.Effect!.Estimate, 1e-9, 1e-12);
            compared++;

            // With a caliper R divides by all treated and counts those without a neighbour as if their difference were 0.
            var (people, dropped) = (oracle.Treated.Count(one => one), oracle.Treated.Count(one => one) - result.TreatedMatched);
            var squares = (Square(result.Effect.StandardError) * Square(result.TreatedMatched)) + (dropped * Square(result.Effect.Estimate));
            Near.Equal($"{one.Name} error", error, Math.Sqrt(squares) / people, 1e-9);
        }

        Assert.Equal(5, compared);
    }

    [Fact]
    public void Effect_keeps_to_the_stratum()
    {
        var result = AbadieImbens.Effect([5, 7, 3, 0], [true, true, false, false], [1, 2, 1.4, 9], strata: [0, 1, 0, 1]);
        Near.Equal("effect", ((5 - 3) + (7 - 0)) / 2.0, result.Effect!.Estimate, 1e-15);
    }

    [Fact]
    public void Effect_does_not_depend_on_the_order_of_rows()
    {
        var oracle = new OracleCase("few_controls150");
        int[] back = [.. Enumerable.Range(0, oracle.Treated.Length).Reverse()];
        var (one, two) = (
            AbadieImbens.Effect(oracle.Data.Numbers("cnt"), oracle.Treated, oracle.Score("ps")),
            AbadieImbens.Effect([.. back.Select(row => oracle.Data.Numbers("cnt")[row])], [.. back.Select(row => oracle.Treated[row])], [.. back.Select(row => oracle.Score("ps")[row])]));
        Near.Equal("effect", one.Effect!.Estimate, two.Effect!.Estimate, 1e-12);
        Near.Equal("error", one.Effect.StandardError, two.Effect.StandardError, 1e-12);
    }

    [Fact]
    public void Effect_of_degenerate_data_says_why()
    {
        Assert.Contains("No treated person", AbadieImbens.Effect([1, 2], [true, false], [1, 5], caliper: 1).WhyUndefined, StringComparison.Ordinal);
        Assert.Contains("No treated person", AbadieImbens.Effect([1, 2], [true, true], [1, 5]).WhyUndefined, StringComparison.Ordinal);
        Assert.Contains("Only one treated", AbadieImbens.Effect([1, 2], [true, false], [1, 5]).WhyUndefined, StringComparison.Ordinal);
        Assert.Contains("the same", AbadieImbens.Effect([1, 1, 0, 0], [true, true, false, false], [1, 5, 1, 5]).WhyUndefined, StringComparison.Ordinal);
    }

    private static double Square(double x) => x * x;
}
