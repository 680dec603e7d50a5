using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Tests.Oracles;

/// <summary>Comparison of numbers within a tolerance that the test states.</summary>
internal static class Near
{
    public static void Equal(string what, double? expected, double? actual, double relative, double absolute = 0)
    {
        var (want, got) = (expected ?? double.NaN, actual ?? double.NaN);
        if (double.IsNaN(want) && double.IsNaN(got)) return;
        if (want.Equals(got) || Math.Abs(want - got) <= Math.Max(absolute, relative * Math.Abs(want))) return;
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{what}: expected {want:R}, got {got:R}, difference {got - want:R}"));
    }
}
