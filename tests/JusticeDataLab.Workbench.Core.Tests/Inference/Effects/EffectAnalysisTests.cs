using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Effects;

public class EffectAnalysisTests
{
    [Fact]
    public void Of_gives_what_the_kind_and_the_data_allow()
    {
        var binary = EffectAnalysis.Of(Input(OutcomeKind.Binary, row => row % 3 == 0 ? 1 : 0));
        Assert.NotNull(binary.GComputation?.Effect);
        Assert.NotNull(binary.Neighbours?.Effect);
        Assert.NotNull(binary.Bootstrap?.Effect);
        Assert.NotNull(binary.Precision?.MinimumDetectable);
        Assert.NotNull(binary.Equivalence);
        Assert.Equal(6, binary.Ratios.Count);
        Assert.Null(binary.Poisson);

        var count = EffectAnalysis.Of(Input(OutcomeKind.Count, row => row % 4));
        Assert.NotNull(count.NegativeBinomial?.Robust);
        Assert.NotNull(count.AdjustedNegativeBinomial?.Robust);
        Assert.Equal((0, null, null), (count.Ratios.Count, count.GComputation, count.Equivalence));

        var number = EffectAnalysis.Of(Input(OutcomeKind.Continuous, row => row * 1.5) with { Scores = null, Replicates = 0, Covariates = [] });
        Assert.Equal((null, null, null, 0), (number.Neighbours, number.Bootstrap, number.Poisson, number.Adjusted.Count));
    }

    // The oracle of an effect: a constant added to the treated alone moves every estimate of a difference by it.
    [Fact]
    public void Of_a_constant_effect_moves_every_difference_by_it()
    {
        var (without, with) = (
            EffectAnalysis.Of(Input(OutcomeKind.Continuous, row => row % 7)),
            EffectAnalysis.Of(Input(OutcomeKind.Continuous, row => (row % 7) + (row < 40 ? 2.5 : 0))));
        Assert.Equal(2.5, with.Means.Difference!.Estimate - without.Means.Difference!.Estimate, 10);
        Assert.Equal(2.5, with.Adjusted[0].Estimate - without.Adjusted[0].Estimate, 10);
        Assert.Equal(2.5, with.Neighbours!.Effect!.Estimate - without.Neighbours!.Effect!.Estimate, 10);
        Assert.Equal(2.5, with.Bootstrap!.Effect!.Estimate - without.Bootstrap!.Effect!.Estimate, 10);
        Assert.Equal(with.Adjusted[4].StandardError, without.Adjusted[4].StandardError, 10);
    }

    [Fact]
    public void Of_clusters_that_are_people_is_White_s_error()
    {
        var plain = EffectAnalysis.Of(Input(OutcomeKind.Binary, row => row % 3 == 0 ? 1 : 0));
        var alone = EffectAnalysis.Of(Input(OutcomeKind.Binary, row => row % 3 == 0 ? 1 : 0) with { Clusters = [.. Enumerable.Range(0, 200)] });
        var name = LinearRegression.NameOf(RobustVariance.Hc0);
        Assert.Equal(
            plain.Adjusted.Single(test => test.Convention == name).StandardError,
            alone.Adjusted.Single(test => test.Convention == LinearRegression.NameOf(RobustVariance.ClusterHc0)).StandardError,
            12);
    }

    private static EffectInput Input(OutcomeKind kind, Func<int, double> value)
    {
        var stream = new RandomStream(17);
        double[] Draw() => [.. Enumerable.Range(0, 200).Select(_ => stream.NextNormal())];
        return new EffectInput
        {
            Kind = kind,
            Values = [.. Enumerable.Range(0, 200).Select(row => (double?)value(row))],
            Treated = [.. Enumerable.Range(0, 200).Select(row => row < 40)],
            Weights = [.. Enumerable.Range(0, 200).Select(row => row < 40 ? 1 : 0.1 + stream.NextDouble())],
            Covariates = [Draw(), Draw()],
            Scores = Draw(),
            Replicates = 100,
        };
    }
}
