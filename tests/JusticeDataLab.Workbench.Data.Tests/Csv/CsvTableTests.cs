using System.Globalization;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public class CsvTableTests
{
    [Fact]
    public void Read_gives_wanted_columns_in_the_kinds_wanted()
    {
        using var folder = new TemporaryFolder();
        var table = Read(folder, "a,b,c\n1,x,\n2.5e-3,y,7\n", new("a", CellKind.Number), new("a", CellKind.Text), new("c", CellKind.OptionalNumber));

        Assert.Equal(2, table.Rows);
        Assert.Equal([1, 0.0025], table.Numbers("a"));
        Assert.Equal(["1", "2.5e-3"], table.Texts("a"));
        Assert.Equal([null, 7.0], table.OptionalNumbers("c"));
    }

    [Theory]
    [InlineData("x,t\r\n1,a\r\n2,b\r\n3,c\r\n")]
    [InlineData("x,t\n1,a\n2,b\n3,c")]
    [InlineData("x,t\r1,a\r2,b\r3,c\r")]
    [InlineData("\n\nx,t\n\n\n1,a\n\n2,b\n\n\n3,c\n\n\n\n")]
    [InlineData("x,t\n1,a\n2,\"b\"\n3,\"c\"\n")]
    public void Read_finds_every_row_however_lines_end(string text)
    {
        using var folder = new TemporaryFolder();
        var table = Read(folder, text, new("x", CellKind.Number), new("t", CellKind.Text));
        Assert.Equal([1, 2, 3], table.Numbers("x"));
        Assert.Equal(["a", "b", "c"], table.Texts("t"));
    }

    // The nearest double, to the last bit, whatever the language of the machine.
    [Theory]
    [InlineData("0.1")]
    [InlineData("-1.7976931348623157E+308")]
    [InlineData("5E-324")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("9007199254740993")]
    [InlineData("0.30000000000000004")]
    public void Read_numbers_are_exact_under_every_culture(string text)
    {
        using var folder = new TemporaryFolder();
        var expected = double.Parse(text, CultureInfo.InvariantCulture);
        foreach (var culture in Cultures.Awkward)
            Assert.Equal(expected, Cultures.Under(culture, () => Read(folder, $"x\n{text}\n", new WantedColumn("x", CellKind.Number)).Numbers("x")[0]));
    }

    [Theory]
    [InlineData("x\n1\n1,5\n", "row 2")]
    [InlineData("x,y\n1,2\n\"1,5\",2\n", "row 2, column x")]
    [InlineData("x\n1\ninfinity\n", "row 2, column x")]
    [InlineData("x\n1\n\" \"\n", "row 2, column x")]
    [InlineData("y\n1\n", "no column x")]
    [InlineData("x,x\n1,1\n", "two columns are called x")]
    public void Read_of_what_is_not_wanted_names_the_place_and_never_the_value(string text, string place)
    {
        using var folder = new TemporaryFolder();
        var fault = Assert.Throws<CsvTableException>(() => Read(folder, text, new WantedColumn("x", CellKind.Number)));
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1,5", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("infinity", fault.Message, StringComparison.Ordinal);
        Assert.Null(fault.InnerException);
    }

    [Fact]
    public void Read_of_a_column_that_is_not_wanted_does_not_look_at_it()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([1, 2], Read(folder, "x,note\n1,\n2,text\n", new WantedColumn("x", CellKind.Number)).Numbers("x"));
    }

    [Fact]
    public void Read_of_an_empty_file_or_none_says_so()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("no column x", Assert.Throws<CsvTableException>(() => Read(folder, "", new WantedColumn("x", CellKind.Number))).Message, StringComparison.Ordinal);
        Assert.Contains("no such file", Assert.Throws<CsvTableException>(() => CsvTable.Read(folder.File("none.csv"), [])).Message, StringComparison.Ordinal);
    }

    private static CsvTable Read(TemporaryFolder folder, string text, params WantedColumn[] wanted)
    {
        var path = folder.File("table.csv");
        File.WriteAllText(path, text);
        return CsvTable.Read(path, wanted);
    }
}
