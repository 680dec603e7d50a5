using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Precision;

public class ProportionPowerTests
{
    private static readonly JsonElement Power = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleCase.Root, "misc", "power.json"))).RootElement;

    // 100 treated, a very large comparison group, share ½: (1.959964 + 0.841621) × √(¼/100) = 2.801585 × 0.05 = 0.14008.
    [Fact]
    public void MinimumDetectable_is_as_worked_by_hand() =>
        Near.Equal("difference", 0.1400793, ProportionPower.MinimumDetectable(0.5, 100, double.PositiveInfinity), 1e-6);

    [Fact]
    public void Unequal_groups_agree_with_R()
    {
        foreach (var row in Power.GetProperty("unequal_n").GetProperty("rows").EnumerateArray())
        {
            double Number(string name) => row.GetProperty(name).GetDouble();
            var (treated, comparison, share) = (Number("n_treated"), Number("n_control_effective"), Number("p0"));
            Near.Equal("least difference", Number("mde_pooled_approx"), ProportionPower.MinimumDetectable(share, treated, comparison), 1e-10);
            Near.Equal("power", Number("power_for_5pp_reduction"), ProportionPower.Of(share - 0.05, share, treated, comparison), 1e-10);
            var (lower, upper) = ProportionPower.Detectable(share, treated, comparison);
            Near.Equal("lower", Number("p1_detectable_lower"), lower, 1e-8);
            Near.Equal("upper", Number("p1_detectable_upper"), upper, 1e-8);
        }
    }

    [Fact]
    public void PeopleInEachGroup_agrees_with_power_prop_test()
    {
        foreach (var row in Power.GetProperty("sample_size").GetProperty("rows").EnumerateArray())
        {
            double Number(string name) => row.GetProperty(name).GetDouble();
            Near.Equal("people", Number("n_per_group"), ProportionPower.PeopleInEachGroup(Number("p1"), Number("p2"), Number("power")), 1e-6);
        }

        foreach (var row in Power.GetProperty("equal_n").GetProperty("rows").EnumerateArray())
        {
            double Number(string name) => row.GetProperty(name).GetDouble();
            Near.Equal("people", Number("n_per_group"), ProportionPower.PeopleInEachGroup(Number("p1"), Number("p2"), Number("power_power.prop.test")), 1e-6);
        }
    }

    [Fact]
    public void Detectable_is_where_the_power_is_reached()
    {
        var (lower, upper) = ProportionPower.Detectable(0.3, 120, 800);
        Near.Equal("below", 0.8, ProportionPower.Of(lower!.Value, 0.3, 120, 800), 1e-9);
        Near.Equal("above", 0.8, ProportionPower.Of(upper!.Value, 0.3, 120, 800), 1e-9);
    }

    [Fact]
    public void Extremes_are_defined()
    {
        Assert.Equal(0, ProportionPower.Of(0.3, 0.3, 10, 10));
        Assert.Equal(1, ProportionPower.Of(0, 1, 10, 10));
        Assert.Equal(0, ProportionPower.MinimumDetectable(0, 10, 10));
        Assert.Null(ProportionPower.Detectable(0.2, 5, 5).Lower);
        Assert.Null(ProportionPower.Detectable(0.9, 5, 5).Upper);
    }

    [Theory]
    [InlineData(-0.1, 10, 10)]
    [InlineData(1.1, 10, 10)]
    [InlineData(0.5, 0, 10)]
    [InlineData(0.5, 10, 0)]
    public void Impossible_numbers_are_refused(double share, double treated, double comparison) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionPower.MinimumDetectable(share, treated, comparison));
}
