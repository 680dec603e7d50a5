using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Xlsx;

public sealed class WorkbookReaderTests
{
    private static CohortTable Read(WorkbookBuilder workbook) => CohortFileReader.Read(workbook.ToBytes(), "cohort.xlsx");

    [Fact]
    public void Read_texts_become_headers_and_rows_of_even_width()
    {
        var table = Read(new WorkbookBuilder().Sheet([["a", "b", "c"], ["1", "é & <x>"], [], ["7", "8", "9"], [""]]));
        Assert.Equal(["a", "b", "c"], table.Headers);
        Assert.Equal(["1", "é & <x>", ""], table.Rows[0]);
        Assert.All(table.Rows[1], cell => Assert.Equal("", cell));
        Assert.Equal(["7", "8", "9"], table.Rows[2]);
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal(("XLSX, first sheet", 3L, 3), (table.Format, table.Fingerprint.Rows, table.Fingerprint.Columns));
        Assert.Empty(table.Notes);
    }

    // 39845 = 1 February 2009: 39813 is 31 December 2008, then 31 days of January and 1. Day 60 is the 29 February 1900 that never was.
    [Theory]
    [InlineData("<c s=\"1\"><v>39845</v></c>", "2009-02-01")]
    [InlineData("<c s=\"2\"><v>39845.75</v></c>", "2009-02-01")]
    [InlineData("<c s=\"1\"><v>59</v></c>", "1900-02-28")]
    [InlineData("<c s=\"1\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c s=\"1\"><v>2958465</v></c>", "9999-12-31")]
    [InlineData("<c s=\"1\"><v>2958466</v></c>", "2958466")]
    [InlineData("<c s=\"0\"><v>39845</v></c>", "39845")]
    [InlineData("<c t=\"d\"><v>2009-02-01T00:00:00</v></c>", "2009-02-01")]
    [InlineData("<c t=\"inlineStr\"><is><t>01/02/2009</t></is></c>", "01/02/2009")]
    [InlineData("<c t=\"inlineStr\"><is><t>00123</t></is></c>", "00123")]
    [InlineData("<c><v>1.2345E3</v></c>", "1234.5")]
    [InlineData("<c><v>79163001</v></c>", "79163001")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "Zélie rich")]
    [InlineData("<c t=\"s\"><v>99</v></c>", "")]
    public void Read_cells_become_the_text_of_a_csv_file(string cell, string expected)
    {
        var workbook = new WorkbookBuilder()
            .SheetXml("<row><c t=\"inlineStr\"><is><t>h</t></is></c><c t=\"inlineStr\"><is><t>i</t></is></c></row><row>" + cell + WorkbookBuilder.Text("end") + "</row>")
            .SharedStrings("<t>first</t>", "<r><t>Zélie</t></r><r><t xml:space=\"preserve\"> rich</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh>");
        Assert.Equal([expected, "end"], Read(workbook).Rows[0]);
    }

    [Fact]
    public void Read_days_counted_from_1904_are_known() =>
        // 38383 + 1462 = 39845.
        Assert.Equal("2009-02-01", Read(new WorkbookBuilder().DaysFrom1904().SheetXml("<row>" + WorkbookBuilder.Text("h") + "</row><row><c s=\"1\"><v>38383</v></c></row>")).Rows[0][0]);

    [Fact]
    public void Read_gaps_keep_rows_and_columns_where_the_screen_shows_them()
    {
        var table = Read(new WorkbookBuilder().SheetXml(
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"C3\" t=\"inlineStr\"><is><t>c</t></is></c></row>"
            + "<row r=\"6\" hidden=\"1\"><c r=\"C6\"><f>1+1</f><v>2</v></c></row><row r=\"9\"/>"));
        Assert.Equal(["a", "", "c"], table.Headers);
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal(["", "", "2"], table.Rows[2]);
        Assert.Equal([new TableNote(TableNoteKind.HiddenRow, 3), new TableNote(TableNoteKind.Formula, 3, 2)], table.Notes);
    }

    [Fact]
    public void Read_formula_never_computed_is_empty_and_noted()
    {
        var table = Read(new WorkbookBuilder().SheetXml("<row>" + WorkbookBuilder.Text("a") + "</row><row><c><f>1+1</f></c></row>"));
        Assert.Equal([""], table.Rows[0]);
        Assert.Equal(TableNoteKind.Formula, Assert.Single(table.Notes).Kind);
    }

    [Fact]
    public void Read_further_sheets_are_noted_and_not_read()
    {
        var table = Read(new WorkbookBuilder().Sheet([["a"], ["1"]]).Sheet([["CANARY"]]));
        Assert.Equal(new TableNote(TableNoteKind.FurtherSheets), Assert.Single(table.Notes));
        Assert.Equal(["a"], table.Headers);
    }

    [Fact]
    public void Read_links_of_cells_to_pages_are_passed_over()
    {
        const string Link = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:nobody@example.org\" TargetMode=\"External\"/></Relationships>";
        Assert.Equal(["a"], Read(new WorkbookBuilder().Sheet([["a"], ["1"]]).Part("xl/worksheets/_rels/sheet1.xml.rels", Link)).Headers);
    }

    [Fact]
    public void Read_name_of_the_file_does_not_decide() =>
        Assert.Equal("XLSX, first sheet", CohortFileReader.Read(new WorkbookBuilder().Sheet([["a"], ["1"]]).ToBytes(), "cohort.csv").Format);
}
