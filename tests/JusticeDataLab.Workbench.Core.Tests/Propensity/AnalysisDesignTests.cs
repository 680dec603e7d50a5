using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

public sealed class AnalysisDesignTests
{
    // Twelve people, the first six treated.
    private static readonly bool[] Treated = [.. Enumerable.Range(0, 12).Select(row => row < 6)];

    [Fact]
    public void Of_levels_the_most_frequent_is_the_reference()
    {
        // Two South in each group, four North: North is the reference and every level has a column.
        var design = Of(Levels("S S N N N N S S N N N N"));

        Assert.Equal(["region: N", "region: S"], design.Matrix.Columns.Select(column => column.Name));
        Assert.Equal(["region: S"], design.Matrix.ModelColumns.Select(column => column.Name));
        Assert.Empty(design.MergedLevels);
        Assert.Equal([1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0], design.Matrix.ModelColumns[0].Values);
    }

    [Fact]
    public void Of_levels_equally_frequent_the_first_in_ordinal_order_is_the_reference() =>
        Assert.Equal(["region: b"], Of(Levels("a a a b b b a a a b b b")).Matrix.ModelColumns.Select(column => column.Name));

    [Fact]
    public void Of_levels_rare_in_either_group_are_merged_and_stay_for_balance()
    {
        // R: one treated person. P: nobody treated. Both fall to the reference N.
        var design = Of(Levels("R S S N N N R R S S N P"));

        Assert.Equal(["Region: P", "Region: R"], design.MergedLevels);
        Assert.Equal(["region: S"], design.Matrix.ModelColumns.Select(column => column.Name));
        Assert.Equal(4, design.Matrix.Columns.Count);
    }

    [Fact]
    public void OfOutcomes_levels_are_rare_that_few_of_the_pool_have()
    {
        // R: one treated person but two of the pool, which is all that a model of the pool's outcomes asks for.
        var design = Of(Levels("R S S N N N R R S S N P")).OfOutcomes();

        Assert.Equal(["Region: P"], design.MergedLevels);
        Assert.Equal(["region: R", "region: S"], design.Matrix.ModelColumns.Select(column => column.Name));
    }

    [Fact]
    public void OfOutcomes_numbers_are_in_flexible_shape() =>
        Assert.Equal(["years", "I(years^2)"], Of(Numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)).OfOutcomes().Matrix.ModelColumns.Select(column => column.Name));

    [Fact]
    public void Of_levels_missing_is_a_level_of_its_own()
    {
        var design = Of(Levels("- - N N N N - - N N N N"));

        Assert.Equal("region: Missing", Assert.Single(design.Matrix.ModelColumns).Name);
        Assert.Equal(4, design.Matrix.ModelColumns[0].Values.Sum());
    }

    [Fact]
    public void Of_number_without_gaps_is_one_column()
    {
        var design = Of(Numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        Assert.Equal(["years"], design.Matrix.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Of_number_gaps_are_filled_with_the_mean_and_marked()
    {
        // (2 + 4 + 6 + 8 + 1 + 3 + 5 + 3) / 8 = 32 / 8 = 4
        var design = Of(Numbers(2, 4, double.NaN, 6, 8, double.NaN, 1, 3, double.NaN, 5, 3, double.NaN));

        Assert.Equal([2, 4, 4, 6, 8, 4, 1, 3, 4, 5, 3, 4], design.Matrix.Columns[0].Values);
        Assert.Equal([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1], design.Matrix.Columns[1].Values);
        Assert.Equal(["years", "years: Missing"], design.Matrix.ModelColumns.Select(column => column.Name));
    }

    [Fact]
    public void Of_number_with_a_rare_gap_has_no_mark_in_the_model()
    {
        var design = Of(Numbers(double.NaN, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        Assert.Equal(["years"], design.Matrix.ModelColumns.Select(column => column.Name));
        Assert.Equal(["Years: Missing"], design.MergedLevels);
    }

    [Fact]
    public void Of_number_missing_for_everyone_is_filled_with_zero() =>
        Assert.All(Of(Numbers([.. Enumerable.Repeat(double.NaN, 12)])).Matrix.Columns[0].Values, value => Assert.Equal(0, value));

    private static AnalysisDesign Of(CovariateColumn column) => AnalysisDesign.Of(
        new AnalysisSet([.. Treated.Select(Person)], [column], new AttritionTable(6, 6, [])), new CovariateSettings { RareLevelMinimum = 2 });

    private static CovariateColumn Levels(string levels)
    {
        var builder = new CovariateColumnBuilder(Covariate("region", "Region", CovariateKind.Categorical));
        foreach (var level in levels.Split(' ')) builder.Add(CovariateValue.OfLevel(level == "-" ? null : level));
        return builder.Build();
    }

    private static CovariateColumn Numbers(params double[] numbers) => new(Covariate("years", "Years", CovariateKind.Continuous), numbers, []);

    private static Covariate Covariate(string id, string label, CovariateKind kind) => new(_ => CovariateValue.Missing)
    {
        Id = id, Label = label, Group = CovariateGroup.CriminalHistory, Kind = kind, Definition = "", SourceTable = "disposals",
    };

    private static AnalysisPerson Person(bool treated, int row) => new()
    {
        Person = new PersonKey($"{row}"), CohortRow = treated ? row + 1 : null, IndexDate = Day.On("2016-03-01"),
        Stratum = "", StartLagDays = 0, Outcome = ReoffendingOutcome.None,
    };
}
