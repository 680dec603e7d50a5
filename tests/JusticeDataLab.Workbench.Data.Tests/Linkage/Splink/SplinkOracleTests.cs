using System.Globalization;
using JusticeDataLab.Workbench.Core.Linkage.Splink;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Linkage.Splink;

namespace JusticeDataLab.Workbench.Data.Tests.Linkage.Splink;

/// <summary>Every pair of the oracles against what Splink 4.0.16 made of it, the total as well as each bar of the waterfall.</summary>
public sealed class SplinkOracleTests
{
    // The same operations in the same order: what remains is how two maths libraries round a logarithm.
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData("asdoc", 407)] // names, date of birth, social security number, street number, postcode
    [InlineData("namesdobid", 272)] // names, date of birth, social security number; missing names
    public void Score_of_every_pair_agrees_with_Splink(string name, int patterns)
    {
        var model = SplinkModelFile.Read(PathOf(name, "model.json"), keepUntrained: true);
        var file = PathOf(name, "pairs.csv");
        var pairs = SplinkPairFile.Read(file, model);
        var stated = new StatedScores(file, model);
        var scores = pairs.Select(pair => SplinkScorer.Score(model, pair)).ToArray();

        Assert.Equal(patterns, pairs.Select(pair => string.Join(' ', pair.Levels)).Distinct().Count());
        Assert.True(stated.LargestDeviation(scores) is var largest && largest <= Tolerance, string.Create(CultureInfo.InvariantCulture, $"{name}: largest deviation {largest:R}"));
    }

    [Theory]
    [InlineData("asdoc")]
    [InlineData("namesdobid")]
    public void Score_bars_add_up_to_the_weight(string name)
    {
        var model = SplinkModelFile.Read(PathOf(name, "model.json"), keepUntrained: true);
        foreach (var score in SplinkPairFile.Read(PathOf(name, "pairs.csv"), model).Select(pair => SplinkScorer.Score(model, pair)))
            Assert.Equal(score.Weight, score.PriorWeight + score.Bars.Sum(bar => bar.Usual + bar.Frequency), 1e-9);
    }

    // A table saved without what the model needs names the column; a table of another model, the level.
    [Fact]
    public void Read_of_pairs_of_another_model_names_the_column()
    {
        var model = SplinkModelFile.Read(PathOf("asdoc", "model.json"), keepUntrained: true);
        var refused = Assert.Throws<CsvTableException>(() => SplinkPairFile.Read(PathOf("namesdobid", "pairs.csv"), model));
        Assert.Contains("there is no column gamma_street_number", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5,0.1,0.1", "row 1, column gamma_name: a whole number is expected")]
    [InlineData("1,-0.1,0.1", "row 1, column tf_name_l: a share of at least 0 is expected")]
    [InlineData("x,0.1,0.1", "row 1, column gamma_name")]
    public void Read_of_pairs_refuses_what_is_no_level_or_share(string row, string expected)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("pairs.csv");
        File.WriteAllText(path, $"gamma_name,tf_name_l,tf_name_r\n{row}\n");
        var level = new SplinkLevel { Value = 1, M = 0.9, U = 0.1, ExactColumn = "name", TermFrequency = new SplinkTermFrequency("name") };
        var model = new SplinkModel(0.1, [new SplinkComparison("name", [level])]);
        Assert.Contains(expected, Assert.Throws<CsvTableException>(() => SplinkPairFile.Read(path, model)).Message, StringComparison.Ordinal);
    }

    private static string PathOf(string name, string file) =>
        Repository.PathOf("tests", "JusticeDataLab.Workbench.Data.Tests", "Oracles", "Splink", name, file);
}
