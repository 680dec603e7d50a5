using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public sealed class CsvTextTests
{
    [Fact]
    public void Write_quotes_what_must_be_quoted_and_ends_lines_with_LF() => Assert.Equal(
        "name,note\nplain,\n\"a,b\",\"say \"\"yes\"\"\"\n\"two\nlines\",é\n",
        CsvText.Write(["name", "note"], [["plain", ""], ["a,b", "say \"yes\""], ["two\nlines", "é"]]));

    [Fact]
    public void Write_no_rows_is_a_header() => Assert.Equal("a,b\n", CsvText.Write(["a", "b"], []));

    [Fact]
    public void Write_numbers_given_as_text_stay_as_they_are() => Assert.Equal("a\n-0.5\n", CsvText.Write(["a"], [["-0.5"]]));

    [Fact]
    public void Write_culture_changes_nothing() =>
        Assert.All(Cultures.Awkward, culture => Assert.Equal("a,b\n1.5,i\n", Cultures.Under(culture, () => CsvText.Write(["a", "b"], [["1.5", "i"]]))));
}
