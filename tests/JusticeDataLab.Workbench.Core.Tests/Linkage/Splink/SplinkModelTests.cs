using JusticeDataLab.Workbench.Core.Linkage.Splink;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Splink;

public sealed class SplinkModelTests
{
    [Fact]
    public void FrequencyColumns_are_in_order_of_first_use_once_each() => Assert.Equal(["name"], SplinkTestModel.Model.FrequencyColumns);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void Model_with_prior_outside_the_open_interval_is_refused(double prior) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkModel(prior, SplinkTestModel.Model.Comparisons));

    [Fact]
    public void Model_with_two_comparisons_of_one_name_is_refused() => Assert.StartsWith(
        "Has two comparisons called name", Refusal(() => new SplinkModel(0.1, [SplinkTestModel.Model.Comparisons[0], SplinkTestModel.Model.Comparisons[0]])), StringComparison.Ordinal);

    [Fact]
    public void Model_without_comparisons_is_refused() => Assert.StartsWith("Has no comparisons", Refusal(() => new SplinkModel(0.1, [])), StringComparison.Ordinal);

    [Fact]
    public void Comparison_with_two_levels_of_one_value_is_refused() => Assert.StartsWith(
        "Comparison a has two levels 1", Refusal(() => new SplinkComparison("a", [new SplinkLevel { Value = 1 }, new SplinkLevel { Value = 1 }])), StringComparison.Ordinal);

    [Fact]
    public void Comparison_with_negative_level_that_is_not_null_is_refused() => Assert.StartsWith(
        "Comparison a has a level with a negative value", Refusal(() => new SplinkComparison("a", [new SplinkLevel { Value = -1 }])), StringComparison.Ordinal);

    [Fact]
    public void Comparison_that_counts_frequencies_without_exact_agreement_is_refused() => Assert.StartsWith(
        "Comparison a, level 1, counts term frequencies of b, but no level is exact agreement of that column",
        Refusal(() => new SplinkComparison("a", [new SplinkLevel { Value = 1, ExactColumn = "a", TermFrequency = new SplinkTermFrequency("b") }])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0.9, 0.3, 3.0)]
    [InlineData(0.0, 0.3, 0.0)]
    [InlineData(0.9, 0.0, double.PositiveInfinity)]
    [InlineData(0.0, 0.0, double.PositiveInfinity)]
    [InlineData(null, 0.3, null)]
    [InlineData(0.9, null, null)]
    [InlineData(null, 0.0, null)]
    public void BayesFactor_is_m_over_u_or_unknown(double? m, double? u, double? expected)
    {
        var level = new SplinkLevel { Value = 1, M = m, U = u };
        Assert.Equal(expected ?? double.NaN, level.BayesFactor ?? double.NaN, 1e-12);
        Assert.Equal(expected is not null, level.IsTrained);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Level_with_m_or_u_that_is_no_probability_is_refused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkLevel { Value = 1, M = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkLevel { Value = 1, U = value });
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Frequencies_and_their_settings_that_are_negative_or_not_finite_are_refused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkFrequencies(value, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkFrequencies(null, value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkTermFrequency("a", weight: value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplinkTermFrequency("a", minimumU: value));
    }

    private static string Refusal(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
}
