using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

/// <summary>Input that breaks programs: a clear result or one clear error, and never a number that is none.</summary>
public class NastyInputTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_empty_group_is_refused(bool treated)
    {
        var fault = Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(Design(Column("x", [1, 2, 3])), [treated, treated, treated]));
        Assert.Contains("groups is empty", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_each_is_matched_and_its_table_has_gaps_but_no_false_numbers() => Check([Column("x", [1, 1.5])], [true, false]);

    [Fact]
    public void Scores_that_are_all_equal_match_everyone() => Check([Column("x", [2, 2, 2, 2])], [true, false, true, false], matched: 2);

    [Fact]
    public void More_columns_than_rows_end_in_named_aliases()
    {
        var random = new RandomStream(1);
        var columns = Enumerable.Range(0, 30).Select(j => Column($"x{j}", [.. Enumerable.Range(0, 12).Select(_ => random.NextNormal())])).ToArray();
        var model = Check(columns, [.. Enumerable.Range(0, 12).Select(row => row % 3 == 0)]);
        Assert.True(model.AliasedTerms.Count >= 19);
        Assert.Equal(SeparationKind.Complete, model.Separation);
    }

    [Fact]
    public void Four_hundred_columns_are_fitted()
    {
        var random = new RandomStream(2);
        var columns = Enumerable.Range(0, 400).Select(j => Column($"x{j}", [.. Enumerable.Range(0, 1200).Select(_ => random.NextNormal())])).ToArray();
        var model = Check(columns, [.. Enumerable.Range(0, 1200).Select(_ => random.NextBool(0.4))]);
        Assert.True(model.Converged);
    }

    [Fact]
    public void Thousands_of_levels_are_rare_and_said_to_be()
    {
        var levels = Enumerable.Range(0, 300).Select(row => $"level {row / 2}").ToArray();
        var columns = DesignColumn.Factor("place", levels).ToArray();
        var model = Check(columns, [.. Enumerable.Range(0, 300).Select(row => row % 2 == 0)]);
        Assert.Equal(149, model.RareTerms.Count);
    }

    [Fact]
    public void A_constant_column_is_named_and_takes_no_part()
    {
        var model = Check([Column("same", [5, 5, 5, 5, 5]), Column("x", [1, 2, 3, 2, 5])], [true, false, true, false, false]);
        Assert.Equal("same", Assert.Single(model.ConstantTerms));
        Assert.Null(model.Coefficients[1].Estimate);
    }

    [Fact]
    public void Treated_people_beyond_everyone_are_lost_with_a_reason()
    {
        var problem = new MatchingProblem([9, 10, 0, 1], [true, true, false, false]);
        var sample = Matcher.Match(problem, new MatchingSettings { Support = CommonSupport.Both, Caliper = new Caliper(20, CaliperUnit.Raw) });
        Assert.Equal((0, 2), (sample.TreatedMatched, sample.Unmatched.Count));
        Assert.All(sample.Unmatched, lost => Assert.Equal(UnmatchedReason.OutsideCommonSupport, lost.Reason));
    }

    // Numbers from the smallest to the largest there are.
    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-9)]
    [InlineData(1e9)]
    [InlineData(1e140)]
    public void Numbers_of_any_size_are_fitted(double scale)
    {
        var random = new RandomStream(4);
        double[] x = [.. Enumerable.Range(0, 200).Select(_ => random.NextNormal() * scale)];
        Assert.True(Check([Column("x", x)], [.. Enumerable.Range(0, 200).Select(_ => random.NextBool(0.3))]).Converged);
    }

    private static PropensityModel Check(DesignColumn[] columns, bool[] treated, int? matched = null)
    {
        var analysis = MatchingAnalysis.Run(new MatchingSpecification { Treated = treated, Covariates = columns });
        var model = analysis.Model!;
        Assert.All(model.Scores.Logit.Concat(model.Scores.Probability), score => Assert.True(double.IsFinite(score)));
        Assert.All(model.Coefficients, one => Assert.All(new[] { one.Estimate, one.StandardError, one.Z, one.PValue }, Defined));
        Assert.All(new double?[] { model.Deviance, model.NullDeviance, model.Aic, model.Bic, model.AreaUnderCurve }, Defined);
        foreach (var measures in analysis.Balance.Rows.SelectMany(row => new[] { row.Before, row.After }))
        {
            Assert.All(
                new[] { measures.MeanTreated, measures.MeanComparison, measures.SmdPooled, measures.SmdTreated, measures.VarianceRatio, measures.KolmogorovSmirnov, measures.EcdfMean },
                Defined);
        }

        if (matched is { } wanted) Assert.Equal(wanted, analysis.Sample.TreatedMatched);
        return model;
    }

    private static void Defined(double? number) => Assert.True(number is not { } value || double.IsFinite(value));

    private static DesignColumn Column(string name, double[] values) => new(name, name, null, values);

    private static DesignMatrix Design(params DesignColumn[] columns) => new(columns[0].Values.Length, columns);
}
