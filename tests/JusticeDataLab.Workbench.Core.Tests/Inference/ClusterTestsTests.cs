using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference;

public class ClusterTestsTests
{
    private static readonly double[] Values = [1, 3, 2, 2];

    private static readonly bool[] Treated = [true, true, false, false];

    private static readonly double[] Ones = [1, 1, 1, 1];

    // Means 2 and 2. Parts of the difference: treated (1 − 2)/2 = −½ and (3 − 2)/2 = ½, comparison 0 and 0.
    // Clusters a = {1st, 3rd}, b = {2nd, 4th}: sums −½ and ½, so Σ² = ½. Factor 2/(2 − 1) × (4 − 1)/(4 − 2) = 3.
    [Fact]
    public void All_of_two_pairs_is_as_worked_by_hand()
    {
        var tests = All(Values, Treated, Ones, [0, 1, 0, 1]);

        Assert.Equal([TestConvention.ClusterHc1, TestConvention.ClusterHc0], tests.Select(test => test.Convention));
        Near.Equal("HC1", Math.Sqrt(1.5), tests[0].StandardError, 1e-15);
        Near.Equal("HC0", Math.Sqrt(0.5), tests[1].StandardError, 1e-15);
        Assert.All(tests, test => Assert.Equal(2, test.DegreesOfFreedom));
        Assert.All(tests, test => Assert.Equal(0, test.Estimate));
    }

    [Fact]
    public void All_with_a_cluster_for_everyone_is_White_s_standard_error()
    {
        double[] values = [1, 4, 2, 7, 3, 5];
        bool[] treated = [true, true, true, false, false, false];
        double[] weights = [1, 1, 1, 0.5, 1.5, 1];

        var alone = All(values, treated, weights, [1, 2, 3, 4, 5, 6])[1];
        var white = MeanComparison.Of([.. values.Select(value => (double?)value)], treated, weights, binary: false).Conventions.Single(test => test.Convention == TestConvention.RobustHc0);

        Near.Equal("standard error", white.StandardError, alone.StandardError, 1e-14);
        Near.Equal("p", white.PValue, alone.PValue, 1e-12);
    }

    [Fact]
    public void All_of_one_cluster_or_an_empty_group_is_not_defined()
    {
        Assert.Empty(All(Values, Treated, Ones, [7, 7, 7, 7]));
        Assert.Empty(All(Values, [true, true, true, true], Ones, [0, 1, 0, 1]));
    }

    [Fact]
    public void All_people_of_weight_0_and_without_a_value_count_for_nothing()
    {
        var with = All([.. Values, 100, double.NaN], [.. Treated, true, false], [.. Ones, 0, 1], [0, 1, 0, 1, 2, 3]);
        Assert.Equal(All(Values, Treated, Ones, [0, 1, 0, 1]), with);
    }

    private static IReadOnlyList<EffectEstimate> All(double[] values, bool[] treated, double[] weights, int[] clusters) =>
        ClusterTests.All(new RegressionSample(values, treated, weights, [], clusters: clusters));
}
