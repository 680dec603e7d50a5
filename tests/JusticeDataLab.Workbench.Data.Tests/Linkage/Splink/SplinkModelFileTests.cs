using JusticeDataLab.Workbench.Core.Linkage.Splink;
using JusticeDataLab.Workbench.Data.Linkage.Splink;

namespace JusticeDataLab.Workbench.Data.Tests.Linkage.Splink;

public sealed class SplinkModelFileTests
{
    private const string Null = """{ "sql_condition": "\"name_l\" IS NULL OR \"name_r\" IS NULL", "is_null_level": true }""";
    private const string Exact = """{ "sql_condition": "\"name_l\" = \"name_r\"", "label_for_charts": "Exact", "m_probability": 0.9, "u_probability": 0.01, "tf_adjustment_column": "name" }""";
    private const string Else = """{ "sql_condition": "ELSE", "label_for_charts": "Rest", "m_probability": 0.1, "u_probability": 0.99 }""";

    [Fact]
    public void Parse_reads_levels_in_order_and_numbers_them_from_the_last()
    {
        const string near = """{ "sql_condition": "jaro(name_l, name_r) > 0.9", "m_probability": 1e-3, "u_probability": 0, "tf_adjustment_column": "\"name\"", "tf_adjustment_weight": 0.5, "tf_minimum_u_value": 0.001, "disable_tf_exact_match_detection": true }""";
        var model = SplinkModelFile.Parse("model.json", ModelOf(Null, Exact, near, Else));

        Assert.Equal(0.001, model.Prior);
        Assert.Equal(["name"], model.FrequencyColumns);
        var levels = model.Comparisons.Single().Levels;
        Assert.Equal([-1, 2, 1, 0], levels.Select(level => level.Value));
        Assert.Equal([null, "name", null, null], levels.Select(level => level.ExactColumn));
        Assert.Equal((0.9, 0.01, "Exact", true), (levels[1].M!.Value, levels[1].U!.Value, levels[1].Label, levels[1].IsTrained));
        Assert.Equal(new SplinkTermFrequency("name"), levels[1].TermFrequency);
        Assert.Equal(new SplinkTermFrequency("name", 0.5, 0.001, true), levels[2].TermFrequency);
        Assert.Equal((0.001, 0), (levels[2].M!.Value, levels[2].U!.Value));
    }

    [Theory]
    [InlineData("\\\"name_l\\\" = \\\"name_r\\\"", true)]
    [InlineData("name_l = name_r", true)]
    [InlineData("NAME_R=name_l", true)]
    [InlineData("(`name_l` = `name_r`)", true)]
    [InlineData("name_l = name_r AND other_l = other_r", false)]
    [InlineData("name_l = other_r", false)]
    [InlineData("lower(name_l) = lower(name_r)", false)]
    [InlineData("name_l <> name_r", false)]
    [InlineData("(name_l = name_r) OR (other_l = other_r)", false)]
    [InlineData("name_l = 'x_r'", false)]
    public void Parse_tells_exact_agreement_of_the_column(string sql, bool exact)
    {
        var level = $$"""{ "sql_condition": "{{sql}}", "m_probability": 0.9, "u_probability": 0.01 }""";
        var read = SplinkModelFile.Parse("model.json", ModelOf(level, Else)).Comparisons[0].Levels[0].ExactColumn;
        Assert.Equal(exact ? "name" : null, read, ignoreCase: true);
    }

    // Splink counts no term frequencies at the level tried last, whatever its settings say.
    [Fact]
    public void Parse_passes_over_frequencies_of_the_last_level() =>
        Assert.Empty(SplinkModelFile.Parse("model.json", ModelOf(Else.Replace("ELSE", "else\", \"tf_adjustment_column\": \"name", StringComparison.Ordinal))).FrequencyColumns);

    [Theory]
    [InlineData("\"m_probability\": 0.9, ", "m")]
    [InlineData("\"u_probability\": 0.01, ", "u")]
    public void Parse_of_untrained_level_names_comparison_and_level(string without, string lacks)
    {
        var json = ModelOf(Null, Exact.Replace(without, "", StringComparison.Ordinal), Else);
        Assert.Equal(
            $"model.json: Comparison name, level 1 (Exact), is untrained: it has no {lacks}. Train it in Splink and save the model again.",
            Assert.Throws<SplinkModelException>(() => SplinkModelFile.Parse("model.json", json)).Message);
        Assert.False(SplinkModelFile.Parse("model.json", json, keepUntrained: true).Comparisons[0].Levels[1].IsTrained);
    }

    [Fact]
    public void Parse_of_level_not_observed_in_training_is_untrained()
    {
        var json = ModelOf(Exact.Replace("0.9", "\"level not observed in training dataset\"", StringComparison.Ordinal), Else);
        Assert.Contains("it has no m", Assert.Throws<SplinkModelException>(() => SplinkModelFile.Parse("model.json", json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_of_model_with_untrained_levels_lists_each()
    {
        var path = Repository.PathOf("tests", "JusticeDataLab.Workbench.Data.Tests", "Oracles", "Splink", "asdoc", "model.json");
        var refused = Assert.Throws<SplinkModelException>(() => SplinkModelFile.Read(path));
        Assert.Equal(3, refused.Problems.Count);
        Assert.Equal("Comparison date_of_birth, level 3 (Abs date difference <= 1 month), is untrained: it has no m and u. Train it in Splink and save the model again.", refused.Problems[0]);
    }

    [Theory]
    [InlineData("{", "This is not JSON: look at line 1.")]
    [InlineData("[]", "The file must hold one object")]
    [InlineData("{}", "'probability_two_random_records_match' is missing")]
    [InlineData("""{ "probability_two_random_records_match": 0.1 }""", "'comparisons' is missing or no list: this is not a model that Splink saved.")]
    [InlineData("""{ "probability_two_random_records_match": "x", "comparisons": [] }""", "'probability_two_random_records_match' must be a number.")]
    [InlineData("""{ "probability_two_random_records_match": 1, "comparisons": [{ "output_column_name": "a", "comparison_levels": [{ "sql_condition": "ELSE", "m_probability": 1, "u_probability": 1 }] }] }""", "Must lie strictly between 0 and 1")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [] }""", "Has no comparisons")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [1] }""", "'comparisons[0]' must be an object")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [{ "comparison_levels": [] }] }""", "'comparisons[0].output_column_name' is missing.")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [{ "output_column_name": "a" }] }""", "'comparisons[0].comparison_levels' is missing or no list")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [{ "output_column_name": "a", "comparison_levels": [{}] }] }""", "'a.comparison_levels[0].sql_condition' is missing.")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [{ "output_column_name": "a", "comparison_levels": [{ "sql_condition": "ELSE", "m_probability": 1.5 }] }] }""", "'a.comparison_levels[0]': Must lie from 0 to 1.")]
    [InlineData("""{ "probability_two_random_records_match": 0.1, "comparisons": [{ "output_column_name": "a", "comparison_levels": [{ "sql_condition": "x", "tf_adjustment_column": "b" }] }] }""", "Comparison a, level 0, counts term frequencies of b")]
    public void Parse_of_what_is_no_model_says_why(string json, string expected)
    {
        var refused = Assert.Throws<SplinkModelException>(() => SplinkModelFile.Parse("model.json", json));
        Assert.StartsWith("model.json: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void Read_of_no_file_says_so()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("none.json: There is no such file: check the path.", Assert.Throws<SplinkModelException>(() => SplinkModelFile.Read(folder.File("none.json"))).Message);
    }

    private static string ModelOf(params string[] levels) =>
        $$"""{ "probability_two_random_records_match": 0.001, "comparisons": [{ "output_column_name": "name", "comparison_levels": [{{string.Join(", ", levels)}}] }] }""";
}
