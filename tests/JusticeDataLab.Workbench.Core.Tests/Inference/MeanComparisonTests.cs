using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.Matching;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference;

public class MeanComparisonTests
{
    [Fact]
    public void Compare_by_hand()
    {
        // Treated 0, 1, 1, 0: mean ½, variance ⅓. Comparison 1, 0 (weights 3, 1) : mean ¾, ESS 16/10 = 1.6,
        // variance (3·1/16 + 1·9/16)/4 ÷ (1 − 1/1.6) = 0.1875/0.375 = ½. SE² = ⅓/4 + ½/1.6 = 19/48.
        var result = OutcomeComparison.Compare(
            OutcomeMeasure.Reoffended, [0, 1, 1, 0, 1, 0], [true, true, true, true, false, false], [1, 1, 1, 1, 3, 1]);
        Near.Equal("difference", -0.25, result.Difference!.Estimate, 1e-15);
        Near.Equal("variance", 0.5, result.Comparison.Variance, 1e-15);
        Near.Equal("standard error", Math.Sqrt(19.0 / 48), result.Difference.StandardError, 1e-15);
        Assert.Equal("welch_weighted_ess", result.Difference.Convention);
        Assert.Equal((4, 2, 1.6), (result.Treated.People, result.Comparison.People, result.Comparison.EffectiveSampleSize));
        Assert.Null(result.WhyUndefined);
        Assert.True(result.Needed!.IsInfinite); // 0.0625 ≤ 1.96² × 0.5/1.6
    }

    [Fact]
    public void Compare_people_outside_the_denominator_or_without_weight_do_not_take_part()
    {
        var result = OutcomeComparison.Compare(
            OutcomeMeasure.DaysToFirstReoffence, [10, 20, null, 30, 50, null, 1000], [true, true, true, false, false, false, false], [1, 1, 1, 1, 1, 2, 0]);
        Assert.Equal((2, 2), (result.Treated.People, result.Comparison.People));
        Assert.Equal((15.0, 40.0), (result.Treated.Mean, result.Comparison.Mean));
    }

    public static TheoryData<string, double?[], double[]> Degenerate() => new()
    {
        { "Nobody in the treatment group", [null, null, 1, 0], [1, 1, 1, 1] },
        { "Nobody in the comparison group", [1, 0, null, 1], [1, 1, 1, 0] },
        { "Only one person in the treatment group", [1, null, 1, 0], [1, 1, 1, 1] },
        { "Only one person in the comparison group", [1, 0, 1, 1], [1, 1, 0, 1] },
        { "no variation", [1, 1, 0, 0], [1, 1, 1, 1] },
        { "no variation", [0, 0, 0, 0], [1, 1, 1, 0.1] },
        { "One person carries", [1, 0, 1, 0], [1, 1, 1e12, 1e-12] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Compare_degenerate_data_say_why(string why, double?[] values, double[] weights)
    {
        var result = OutcomeComparison.Compare(OutcomeMeasure.Reoffended, values, [true, true, false, false], weights);
        Assert.Null(result.Difference);
        Assert.Null(result.Needed);
        Assert.Contains(why, result.WhyUndefined);
        double[] numbers = [result.Treated.Mean, result.Treated.Variance, result.Comparison.Mean, result.Comparison.Variance];
        Assert.All(numbers, number => Assert.True(double.IsFinite(number)));
        Assert.All(result.Conventions, test => Assert.True(double.IsFinite(test.StandardError) && double.IsFinite(test.PValue)));
    }

    [Fact]
    public void Compare_no_variation_in_one_group_is_still_a_test()
    {
        var result = OutcomeComparison.Compare(OutcomeMeasure.Reoffended, [0, 0, 0, 1, 0, 1], [true, true, true, false, false, false], [1, 1, 1, 1, 1, 1]);
        Assert.NotNull(result.Difference);
        Assert.Equal(0, result.Treated.Variance);
    }

    [Fact]
    public void Find_is_the_first_number_that_is_enough() => RandomProblems.ForAll(150, random =>
    {
        // Against a look at every number in turn.
        var (variance1, variance2) = (0.05 + random.NextDouble(), 0.05 + random.NextDouble());
        var (treated, size) = (2 + random.NextInt(40), 2 + (100 * random.NextDouble()));
        var difference = random.NextNormal() * 1.5 * Math.Sqrt((variance1 / treated) + (variance2 / size));
        if (P(difference, variance1, treated, variance2, size) >= 0.05) Look(difference, variance1, treated, variance2, size);
    });

    [Fact]
    public void Find_sees_a_stretch_of_numbers_that_are_enough_between_others_that_are_not()
    {
        // A comparison group worth two people: with few treated the degrees of freedom are more than the one that is left
        // when the treated are many, so the p value falls and then rises again.
        var stretches = 0;
        for (var step = 1; step <= 120; step++)
        {
            var difference = 0.05 * step;
            if (P(difference, 4, 2, 0.25, 2) < 0.05) continue;
            Look(difference, 4, 2, 0.25, 2);
            if (NumberNeededSearch.Find(difference, 4, 2, 0.25, 2, 0.95).People is not null && P(difference, 4, 1e9, 0.25, 2) > 0.05) stretches++;
        }

        Assert.True(stretches > 0, "no such stretch among the examples");
    }

    private static void Look(double difference, double variance1, int treated, double variance2, double size)
    {
        const int furthest = 1500;
        var found = NumberNeededSearch.Find(difference, variance1, treated, variance2, size, 0.95).People;
        for (var n = treated + 1; n < furthest; n++)
        {
            if (P(difference, variance1, n, variance2, size) >= 0.05) continue;
            Assert.Equal(n, found);
            return;
        }

        Assert.True(found is null or >= furthest);
    }

    private static double P(double difference, double variance1, double n1, double variance2, double n2)
    {
        var (error, degrees) = WelchTest.Spread(variance1, n1, variance2, n2);
        return StudentT.TwoSided(difference / error, degrees);
    }
}
