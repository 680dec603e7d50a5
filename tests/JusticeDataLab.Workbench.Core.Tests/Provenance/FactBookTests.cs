using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

public class FactBookTests
{
    private static readonly FactBook Book = new(
    [
        Fact.Count("match.treated_matched", 590),
        Fact.Number("effect.one_year", -5.25, "percentage points"),
        Fact.Text("match.method", "radius \"0.05\" – après"),
        Fact.Decision("effect.significant", "yes", underlying: 0.049, threshold: 0.05, tolerance: 1e-3),
    ]);

    [Fact]
    public void ToJson_sorts_names_and_writes_numbers_as_numbers() => Assert.Equal(
        """
        {
          "effect.one_year": {
            "value": -5.25,
            "unit": "percentage points",
            "compare": "relative",
            "tolerance": 1E-09
          },
          "effect.significant": {
            "value": "yes",
            "unit": "",
            "compare": "decision",
            "tolerance": 0.001,
            "threshold": 0.05,
            "underlying": 0.049
          },
          "match.method": {
            "value": "radius \"0.05\" – après",
            "unit": "",
            "compare": "exact"
          },
          "match.treated_matched": {
            "value": 590,
            "unit": "people",
            "compare": "exact"
          }
        }

        """.ReplaceLineEndings("\n"),
        Book.ToJson());

    [Fact]
    public void Parse_of_what_was_written_gives_the_same_facts()
    {
        var read = FactBook.Parse(Book.ToJson());
        Assert.Equal(Book.Facts, read.Facts);
        Assert.Equal(Book.ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData("007", "a code, not the number 7")]
    [InlineData("NaN", "not a JSON number")]
    [InlineData("-∞", "not a JSON number")]
    [InlineData("12345678901234567890123", "more digits than a double holds")]
    [InlineData("1E-09", "an exponent")]
    [InlineData("1 2", "two numbers")]
    [InlineData("-", "no digits")]
    [InlineData("", "nothing")]
    public void Parse_keeps_every_character_of_a_value(string value, string about)
    {
        var read = FactBook.Parse(new FactBook([Fact.Text("x", value)]).ToJson());
        Assert.True(value == read.Find("x")!.Value, about);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void ToJson_is_the_same_under_every_culture(string culture) =>
        Assert.Equal(Book.ToJson(), Cultures.Under(culture, () => FactBook.Parse(Book.ToJson()).ToJson()));

    [Theory]
    [InlineData("[]", "object of facts")]
    [InlineData("{", "line 1")]
    [InlineData("""{"a": 1}""", "fact a")]
    [InlineData("""{"a": {"value": 1}}""", "fact a: has no compare")]
    [InlineData("""{"a": {"value": [], "compare": "exact"}}""", "fact a: value")]
    [InlineData("""{"a": {"value": 1, "compare": "roughly"}}""", "fact a: compare must be exact")]
    [InlineData("""{"a": {"value": 1, "compare": "relative", "tolerance": "small"}}""", "fact a: tolerance")]
    [InlineData("""{"a": {"value": 1, "compare": "exact"}, "a": {"value": 2, "compare": "exact"}}""", "given twice")]
    public void Parse_says_what_is_wrong_and_where(string json, string part)
    {
        var fault = Assert.Throws<FormatException>(() => FactBook.Parse(json, "05.json"));
        Assert.Contains("05.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(part, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_given_twice_is_refused() =>
        Assert.Contains("b is given twice", Assert.Throws<ArgumentException>(() => new FactBook([Fact.Count("b", 1), Fact.Count("b", 1)])).Message, StringComparison.Ordinal);
}
