using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;
using JusticeDataLab.Workbench.Reporting.Publication.Csv;
using JusticeDataLab.Workbench.Reporting.Publication.Govspeak;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>What becomes of the cells of a table in data files and in Govspeak.</summary>
public sealed class TableFormsTests
{
    private static readonly TableBlock Table = new(
        1, "Sample", ["Analysis", "People", "Treatment group rate (95% interval)", "p-value"],
        [
            [new TextCell("=cmd|\"x\""), new NumberCell("8,513", 8513, CellUnit.People), new EstimateCell("34% (30% to 38%)", 34, 30, 38, CellUnit.Percent), new NumberCell("<0.01", 0, CellUnit.Number)],
            [new TextCell("Main, all"), MarkerCell.Withheld, MarkerCell.Withheld, MarkerCell.NotApplicable],
            [new TextCell("None"), new NumberCell("0", 0, CellUnit.People), new EstimateCell("0%", 0, null, null, CellUnit.Percent), new NumberCell("0.50", 0.5, CellUnit.Number)],
        ],
        []);

    [Fact]
    public void Estimate_becomes_three_columns_and_what_rounds_to_nothing_a_marker()
    {
        var flat = FlatTable.Of(Table);
        Assert.Equal(
            ["analysis", "people", "treatment_group_rate_percent", "treatment_group_rate_percent_lower", "treatment_group_rate_percent_upper", "p_value"],
            flat.Columns.Select(column => column.Name));
        Assert.Equal("Treatment group rate (%), lower limit of the 95% interval", flat.Columns[3].Header);
        Assert.Equal(["people", "percent"], new[] { flat.Columns[1].UnitInWords, flat.Columns[2].UnitInWords });
        Assert.Equal(["=cmd|\"x\"", "8513", "34", "30", "38", "[low]"], flat.Rows[0].Select(cell => cell.Text));
        Assert.Equal(["Main, all", "[c]", "[c]", "[c]", "[c]", "[z]"], flat.Rows[1].Select(cell => cell.Text));
        Assert.Equal(["None", "0", "0", "[z]", "[z]", "0.50"], flat.Rows[2].Select(cell => cell.Text));
        Assert.All(flat.Rows[1], cell => Assert.Null(cell.Number));
        Assert.Equal(3, flat.Markers.Count);
    }

    [Fact]
    public void Csv_is_rfc_4180_without_formulas_and_reads_back()
    {
        var csv = CsvTableWriter.Write(FlatTable.Of(Table));
        Assert.Equal(4, csv.Split("\r\n").Length - 1);
        var read = CsvTable.Parse("x.csv", csv);
        Assert.Equal(["'=cmd|\"x\"", "8513", "34", "30", "38", "[low]"], read.Rows[0]);
        Assert.Equal("Main, all", read.Rows[1][0]);
    }

    [Fact]
    public void Names_of_columns_are_short_and_differ()
    {
        var word = new string('a', 60);
        var flat = FlatTable.Of(new TableBlock(1, "Long", [word + " one", word + " two", "1st", "%"], [[new TextCell("a"), new TextCell("b"), new TextCell("c"), new TextCell("d")]], []));
        Assert.All(flat.Columns, column => Assert.Matches("^[a-z][a-z0-9_]{0,49}$", column.Name));
        Assert.Equal(4, flat.Columns.Select(column => column.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("5% of *all* <b>people</b> | more", "5% of \\*all\\* &lt;b&gt;people&lt;/b&gt; \\| more")]
    [InlineData("%not a warning%", "&#37;not a warning%")]
    [InlineData("[c] is a marker", "\\[c] is a marker")]
    [InlineData("a_b & c\u0001d", "a\\_b &amp; c d")]
    public void Govspeak_finds_no_markup_in_text_and_gives_it_back(string text, string expected)
    {
        Assert.Equal(expected, GovspeakText.Encode(text));
        Assert.Equal(text.Replace('\u0001', ' '), GovspeakTables.Plain(GovspeakText.Encode(text)));
    }
}
