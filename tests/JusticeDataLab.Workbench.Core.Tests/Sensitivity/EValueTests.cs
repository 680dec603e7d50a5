using System.Text.Json;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Sensitivity;

public sealed class EValueTests
{
    private static readonly JsonElement Expected =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleCase.Root, "e_values.json"))).RootElement;

    // 1/0.5 = 2: 2 + √(2 × 1) = 3.414…; the limit nearer 1 is 0.8: 1.25 + √(1.25 × 0.25) = 1.809…
    [Fact]
    public void OfRiskRatio_is_as_worked_by_hand()
    {
        var value = EValue.OfRiskRatio(0.5, 0.3, 0.8);
        Near.Equal("point", 2 + Math.Sqrt(2), value.Point, 1e-15);
        Near.Equal("interval", 1.25 + Math.Sqrt(0.3125), value.Interval, 1e-15);
    }

    [Fact]
    public void OfRiskRatio_agrees_with_the_reference()
    {
        foreach (var row in Expected.GetProperty("risk_ratios").EnumerateArray())
        {
            var value = EValue.OfRiskRatio(Of(row, "rr"), Of(row, "ci_lo"), Of(row, "ci_hi"));
            Near.Equal("point", Of(row, "e_point"), value.Point, 1e-12);
            Near.Equal("interval", Of(row, "e_ci"), value.Interval, 1e-12);
        }
    }

    [Fact]
    public void OfOddsRatio_and_OfHazardRatio_agree_with_the_reference()
    {
        foreach (var row in Expected.GetProperty("odds_ratios").EnumerateArray())
        {
            var value = EValue.OfOddsRatio(Of(row, "or"), Of(row, "or"), Of(row, "or"));
            Near.Equal("risk ratio", Of(row, "rr_common_outcome"), value.RiskRatio, 1e-12);
            Near.Equal("point", Of(row, "e_point"), value.Point, 1e-12);
        }

        foreach (var row in Expected.GetProperty("hazard_ratios").EnumerateArray())
        {
            var value = EValue.OfHazardRatio(Of(row, "hr"), Of(row, "hr"), Of(row, "hr"));
            Near.Equal("risk ratio", Of(row, "rr_common_outcome"), value.RiskRatio, 1e-12);
            Near.Equal("point", Of(row, "e_point"), value.Point, 1e-12);
        }
    }

    [Fact]
    public void OfRiskRatio_interval_that_touches_one_needs_nothing() => Assert.Equal(1, EValue.OfRiskRatio(0.9, 0.8, 1).Interval);

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 2, 1)]
    [InlineData(double.NaN, 0.5, 1)]
    public void OfRiskRatio_refuses_what_is_no_ratio(double ratio, double lower, double upper) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EValue.OfRiskRatio(ratio, lower, upper));

    private static double Of(JsonElement row, string name) => row.GetProperty(name).GetDouble();
}
