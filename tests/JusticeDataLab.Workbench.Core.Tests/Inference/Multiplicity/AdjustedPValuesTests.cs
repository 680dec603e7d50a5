using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Multiplicity;

public class AdjustedPValuesTests
{
    // Of 3: Holm 3 × 0.01, then 2 × 0.02 = 0.04, then the larger of that and 0.03. BH: 3 × 0.01 = 0.03, 1.5 × 0.02 = 0.03, 0.03.
    [Fact]
    public void Both_are_as_worked_by_hand()
    {
        double?[] p = [0.03, 0.01, 0.02];
        AssertNear([0.04, 0.03, 0.04], AdjustedPValues.Holm(p));
        AssertNear([0.03, 0.03, 0.03], AdjustedPValues.BenjaminiHochberg(p));
    }

    [Fact]
    public void Both_agree_with_R()
    {
        var sets = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleCase.Root, "misc", "p_adjust.json"))).RootElement.GetProperty("sets");
        foreach (var set in sets.EnumerateObject())
        {
            double?[] Numbers(string name) => [.. set.Value.GetProperty(name).EnumerateArray().Select(OracleCase.Number)];
            AssertNear(Numbers("holm"), AdjustedPValues.Holm(Numbers("p")));
            AssertNear(Numbers("BH"), AdjustedPValues.BenjaminiHochberg(Numbers("p")));
        }
    }

    [Fact]
    public void Nothing_and_undefined_tests_stay_as_they_are()
    {
        Assert.Empty(AdjustedPValues.Holm([]));
        Assert.Equal([null, null], AdjustedPValues.BenjaminiHochberg([null, null]));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_p_value_is_refused(double p) => Assert.Throws<ArgumentOutOfRangeException>(() => AdjustedPValues.Holm([p]));

    private static void AssertNear(double?[] expected, IReadOnlyList<double?> actual)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++) Near.Equal($"p {i}", expected[i], actual[i], 1e-12);
    }
}
