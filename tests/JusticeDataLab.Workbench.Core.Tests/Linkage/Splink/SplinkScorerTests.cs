using JusticeDataLab.Workbench.Core.Linkage.Splink;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Splink;

public sealed class SplinkScorerTests
{
    // log2(1e300) and log2(1e-300).
    private const double Most = 996.57842846620869;

    private static readonly SplinkFrequencies Unknown = new(null, null);

    // Worked by hand: odds before comparing 0.01/0.99 = 1/99; name 0.9/0.01 = 90; its frequency 0.01/max(0.002, 0.004) = 2.5;
    // date of birth 0.1/0.8 = 1/8. Odds 90 × 2.5 / (99 × 8) = 225/792 = 25/88; W = log2(25/88) = -1.815575...;
    // P = 25/(25 + 88) = 25/113.
    [Fact]
    public void Score_of_hand_worked_pair_agrees()
    {
        var score = Score(2, new SplinkFrequencies(0.002, 0.004), born: 0);

        Assert.Equal(Math.Log2(1.0 / 99), score.PriorWeight, 1e-12);
        Assert.Equal(["name", "born"], score.Bars.Select(bar => bar.Comparison));
        Assert.Equal("exact", score.Bars[0].Label);
        Assert.Equal((90, 2.5), (score.Bars[0].BayesFactor, score.Bars[0].FrequencyFactor));
        Assert.Equal((0.125, 1), (score.Bars[1].BayesFactor, score.Bars[1].FrequencyFactor));
        Assert.Equal((-3, 0), (score.Bars[1].Usual, score.Bars[1].Frequency));
        Assert.Equal(-1.8155754, score.Weight, 1e-7);
        Assert.Equal(25.0 / 113, score.Probability, 1e-12);
    }

    // The near level has u = 0.02, yet frequencies are held against the 0.01 of exact agreement: (0.01/0.04)^0.5 = 0.5.
    [Fact]
    public void Score_of_fuzzy_level_holds_frequencies_against_u_of_exact_agreement() =>
        Assert.Equal((4, 0.5), Name(Score(1, new SplinkFrequencies(0.04, 0.01))));

    [Fact]
    public void Score_of_fuzzy_level_that_uses_its_own_u_does_so()
    {
        var level = new SplinkLevel { Value = 1, M = 0.5, U = 0.02, TermFrequency = new SplinkTermFrequency("name", usesOwnLevel: true) };
        var score = SplinkScorer.Score(new SplinkModel(0.5, [new SplinkComparison("name", [level])]), new SplinkPair([1], [new SplinkFrequencies(0.04, 0.01)]));
        Assert.Equal((25, 0.5), Name(score));
    }

    [Theory]
    [InlineData(0.002, null, 5)] // one side known: 0.01/0.002
    [InlineData(null, 0.002, 5)]
    [InlineData(null, null, 1)] // neither: no adjustment
    [InlineData(0.0, 0.002, 5)] // a value never counted beside one that was
    [InlineData(0.0, 0.0, double.PositiveInfinity)] // never counted on either side
    [InlineData(0.0, null, double.PositiveInfinity)]
    [InlineData(1.0, 1.0, 0.01)]
    public void Score_takes_the_larger_frequency_or_the_known_one(double? left, double? right, double expected) =>
        Assert.Equal(expected, Name(Score(2, new SplinkFrequencies(left, right))).FrequencyFactor, 1e-12);

    [Theory]
    [InlineData(0.002, 2)] // 0.01/max(0.002, 0.005)
    [InlineData(0.0, 2)]
    [InlineData(0.02, 0.5)]
    public void Score_counts_frequencies_below_the_minimum_as_the_minimum(double frequency, double expected)
    {
        var level = new SplinkLevel { Value = 1, M = 0.9, U = 0.01, ExactColumn = "name", TermFrequency = new SplinkTermFrequency("name", minimumU: 0.005) };
        var model = new SplinkModel(0.01, [new SplinkComparison("name", [level])]);
        Assert.Equal(expected, Name(SplinkScorer.Score(model, new SplinkPair([1], [new SplinkFrequencies(frequency, frequency)]))).FrequencyFactor, 1e-12);
        Assert.Equal(1, Name(SplinkScorer.Score(model, new SplinkPair([1], [Unknown]))).FrequencyFactor);
    }

    [Fact]
    public void Score_of_missing_values_is_the_prior()
    {
        var score = Score(-1, new SplinkFrequencies(0.001, null), born: -1);
        Assert.All(score.Bars, bar => Assert.Equal((0, 0), (bar.Usual, bar.Frequency)));
        Assert.Equal(score.PriorWeight, score.Weight, 1e-12);
        Assert.Equal(0.01, score.Probability, 1e-12);
    }

    [Theory]
    [InlineData(0.9, 0.0, Most, 1)] // u = 0: certain, whatever the rest says
    [InlineData(0.0, 0.0, Most, 1)]
    [InlineData(0.0, 0.9, -Most, 1e-300)] // m = 0: impossible, held at the least that counts
    public void Score_of_zero_m_or_u_is_held_within_bounds(double m, double u, double weight, double probability)
    {
        var model = new SplinkModel(0.01, [new SplinkComparison("pnc", [new SplinkLevel { Value = 0, M = m, U = u }])]);
        var score = SplinkScorer.Score(model, new SplinkPair([0], []));
        Assert.Equal(weight, score.Weight, 1e-9);
        Assert.Equal(probability, score.Probability);
    }

    // 0 × ∞ is not a number; the engine behind the reference figures orders that above every number.
    [Fact]
    public void Score_of_certain_and_impossible_together_is_certain()
    {
        var certain = new SplinkComparison("a", [new SplinkLevel { Value = 0, M = 0.5, U = 0 }]);
        var impossible = new SplinkComparison("b", [new SplinkLevel { Value = 0, M = 0, U = 0.5 }]);
        var score = SplinkScorer.Score(new SplinkModel(0.01, [impossible, certain]), new SplinkPair([0, 0], []));
        Assert.Equal(Most, score.Weight, 1e-9);
        Assert.Equal(1, score.Probability);
        Assert.Equal(double.NegativeInfinity, score.Bars[0].Usual);
        Assert.Equal(double.PositiveInfinity, score.Bars[1].Usual);
    }

    [Fact]
    public void Score_of_untrained_level_names_comparison_and_level()
    {
        var model = new SplinkModel(0.01, [new SplinkComparison("born", [new SplinkLevel { Value = 0, Label = "within a month", M = 0.5 }])]);
        var refused = Assert.Throws<ArgumentException>(() => SplinkScorer.Score(model, new SplinkPair([0], [])));
        Assert.StartsWith("Comparison born, level 0 (within a month), is untrained", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 1, "Comparison name has no level 3")]
    [InlineData(2, 2, "Has 2 levels and 2 frequencies where the model has 2 comparisons and 1 columns")]
    public void Score_of_pair_of_another_model_is_refused(int level, int frequencies, string expected)
    {
        var pair = new SplinkPair([level, 0], Enumerable.Repeat(Unknown, frequencies).ToArray());
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => SplinkScorer.Score(SplinkTestModel.Model, pair)).Message, StringComparison.Ordinal);
    }

    private static SplinkScore Score(int name, SplinkFrequencies frequencies, int born = 0) =>
        SplinkScorer.Score(SplinkTestModel.Model, new SplinkPair([name, born], [frequencies]));

    private static (double BayesFactor, double FrequencyFactor) Name(SplinkScore score) => (score.Bars[0].BayesFactor, score.Bars[0].FrequencyFactor);
}
