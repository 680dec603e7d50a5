using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

public class LogisticRegressionTests
{
    [Fact]
    public void Fit_two_by_two_by_hand()
    {
        // Of 10 people with x = 1 six are treated, of 20 with x = 0 five. Intercept ln(5/15), slope ln(6/4) − ln(5/15);
        // standard errors √(1/5 + 1/15) and √(1/6 + 1/4 + 1/5 + 1/15). One tie group each:
        // AUC = (6·15 + ½(6·4 + 5·15)) / (11·19).
        var x = Enumerable.Range(0, 30).Select(i => i < 10 ? 1.0 : 0).ToArray();
        var treated = Enumerable.Range(0, 30).Select(i => i < 6 || (i >= 10 && i < 15)).ToArray();
        var model = LogisticRegression.Fit(new DesignMatrix(30, [new DesignColumn("x", "x", null, x)]), treated);
        Near.Equal("intercept", Math.Log(5.0 / 15), model.Coefficients[0].Estimate, 1e-14);
        Near.Equal("slope", Math.Log(1.5) - Math.Log(5.0 / 15), model.Coefficients[1].Estimate, 1e-14);
        Near.Equal("intercept se", Math.Sqrt((1.0 / 5) + (1.0 / 15)), model.Coefficients[0].StandardError, 1e-11);
        Near.Equal("slope se", Math.Sqrt((1.0 / 6) + (1.0 / 4) + (1.0 / 5) + (1.0 / 15)), model.Coefficients[1].StandardError, 1e-11);
        Near.Equal("AUC", (90 + 12 + 37.5) / 209, model.AreaUnderCurve, 1e-15);
        Near.Equal("score", 0.6, model.Scores.Probability[0], 1e-14);
    }

    [Fact]
    public void Fit_gives_the_same_bits_with_one_and_two_threads()
    {
        var (design, treated) = Sample(30_000, 7);
        var one = Blocks.WithThreads(1, () => LogisticRegression.Fit(design, treated));
        var two = Blocks.WithThreads(2, () => LogisticRegression.Fit(design, treated));
        Assert.Equal(one.Coefficients, two.Coefficients);
        Assert.Equal(one.Deviance, two.Deviance);
        Assert.Equal(one.Scores.Logit, two.Scores.Logit);
    }

    // Large data start from the model of a sample: the same end as from the constant, and the same bits whatever the threads.
    [Fact]
    public void Fit_of_large_data_ends_where_the_plain_start_ends()
    {
        var (design, treated) = Sample(80_000, 6, -5);
        var settings = new PropensitySettings();
        var columns = WorkingBasis.Standardise(design);
        var count = treated.Count(one => one);
        Assert.NotNull(FirstGuess.Of(columns, treated, count, settings));
        var fit = NewtonIterations.FromConstant(columns, treated, LinkFunction.Constant(PropensityLink.Logit, (double)count / treated.Length), null, settings);

        var one = Blocks.WithThreads(1, () => LogisticRegression.Fit(design, treated));
        var two = Blocks.WithThreads(2, () => LogisticRegression.Fit(design, treated));

        Assert.Equal(one.Coefficients, two.Coefficients);
        Assert.Equal(one.Scores.Logit, two.Scores.Logit);
        for (var j = 1; j < columns.Count; j++)
            Near.Equal($"coefficient {j}", fit.Coefficients[j] * columns.Factor[j], one.Coefficients[j].Estimate, 1e-11, 1e-13);
    }

    [Fact]
    public void Fit_recovers_the_model_the_data_came_from()
    {
        // 30,000 people: five standard errors either way.
        var (design, treated) = Sample(30_000, 3);
        var model = LogisticRegression.Fit(design, treated);
        Assert.InRange(model.Coefficients[0].Estimate!.Value, -2 - (5 * model.Coefficients[0].StandardError!.Value), -2 + (5 * model.Coefficients[0].StandardError!.Value));
        for (var j = 1; j < model.Coefficients.Count; j++)
            Assert.InRange((model.Coefficients[j].Estimate!.Value - (0.1 * j)) / model.Coefficients[j].StandardError!.Value, -5, 5);
    }

    [Fact]
    public void Fit_does_not_depend_on_the_unit_of_a_covariate()
    {
        var (design, treated) = Sample(2000, 3);
        var moved = new DesignMatrix(2000, [.. design.Columns.Select((column, j) => new DesignColumn(
            column.Name, column.Variable, null, [.. column.Values.Select(value => (value * Math.Pow(1000, j - 1)) + 500)]))]);
        var (one, two) = (LogisticRegression.Fit(design, treated), LogisticRegression.Fit(moved, treated));
        for (var row = 0; row < 2000; row++) Near.Equal("score", one.Scores.Probability[row], two.Scores.Probability[row], 1e-11);
    }

    [Fact]
    public void Fit_reports_constant_and_rare_terms()
    {
        var (design, treated) = Sample(500, 2);
        var rare = new double[500];
        rare[Array.IndexOf(treated, true)] = rare[Array.IndexOf(treated, false)] = 1;
        var wider = new DesignMatrix(500, [.. design.Columns, new DesignColumn("same", "same", null, [.. Enumerable.Repeat(3.7, 500)]), new DesignColumn("rare", "rare", null, rare)]);
        var model = LogisticRegression.Fit(wider, treated);
        Assert.Equal(["same"], model.ConstantTerms);
        Assert.Equal(["same"], model.AliasedTerms);
        Assert.Equal([new RareTerm("rare", 1, 1)], model.RareTerms);
        Assert.Null(model.Coefficients[3].Estimate);
        Assert.Equal(2, model.Warnings.Count);
        Assert.True(model.Converged);
    }

    [Fact]
    public void Fit_without_covariates_gives_everyone_the_share_treated()
    {
        var model = LogisticRegression.Fit(new DesignMatrix(4, []), [true, false, false, false]);
        Assert.All(model.Scores.Probability, p => Near.Equal("score", 0.25, p, 1e-15));
        Assert.Equal(0.5, model.AreaUnderCurve);
        Near.Equal("deviance", model.NullDeviance, model.Deviance, 1e-14);
    }

    [Fact]
    public void Fit_refuses_an_empty_group() =>
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(new DesignMatrix(2, []), [true, true]));

    [Fact]
    public void Factor_reference_is_the_most_frequent_level_and_comes_first()
    {
        var columns = DesignColumn.Factor("region", ["north", "south", "south", "east"]);
        Assert.Equal(["regionsouth", "regioneast", "regionnorth"], columns.Select(column => column.Name));
        Assert.Equal([true, false, false], columns.Select(column => column.IsReference));
        Assert.Equal([0, 1, 1, 0], columns[0].Values);
    }

    private static (DesignMatrix Design, bool[] Treated) Sample(int rows, int columns, double constant = -2)
    {
        var random = new RandomStream(5);
        var values = Enumerable.Range(0, columns).Select(_ => new double[rows]).ToArray();
        var treated = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            var predictor = constant;
            for (var j = 0; j < columns; j++)
            {
                values[j][row] = random.NextNormal();
                predictor += 0.1 * (j + 1) * values[j][row];
            }

            treated[row] = random.NextBool(1 / (1 + Math.Exp(-predictor)));
        }

        return (new DesignMatrix(rows, [.. values.Select((column, j) => new DesignColumn($"x{j + 1}", $"x{j + 1}", null, column))]), treated);
    }
}
