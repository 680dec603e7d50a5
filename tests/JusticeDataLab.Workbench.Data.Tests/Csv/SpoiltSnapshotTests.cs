namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public sealed class SpoiltSnapshotTests(SmallSnapshot snapshot) : IClassFixture<SmallSnapshot>
{
    [Fact]
    public void Open_no_folder() =>
        Assert.Equal("There is no folder 'nowhere' of administrative data: check the path of the store.", SmallSnapshot.Fault("/x/nowhere/"));

    [Fact]
    public void Open_description_missing_or_damaged()
    {
        var folder = snapshot.Copy();
        File.WriteAllText(Path.Combine(folder, "snapshot.json"), """{ "extract_date": "2020-09-30", "tables": """);
        Assert.StartsWith("snapshot.json is not a whole description", SmallSnapshot.Fault(folder), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "snapshot.json"));
        Assert.StartsWith("The administrative data have no snapshot.json", SmallSnapshot.Fault(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("persons")]
    [InlineData("employment")]
    [InlineData("assessments")] // optional, but described
    public void Open_table_missing(string table)
    {
        var folder = snapshot.Copy();
        File.Delete(Path.Combine(folder, table + ".csv"));
        Assert.Equal($"Table {table} is missing from the administrative data: extract them again.", SmallSnapshot.Fault(folder));
    }

    [Theory]
    [InlineData(true)] // a byte changed
    [InlineData(false)] // cut short
    public void Open_table_changed_or_cut_short(bool changed)
    {
        var folder = snapshot.Copy();
        var path = Path.Combine(folder, "names.csv");
        var bytes = File.ReadAllBytes(path);
        if (changed) bytes[^2] ^= 1;
        File.WriteAllBytes(path, changed ? bytes : bytes[..^20]);
        Assert.StartsWith("Table names is not the one that snapshot.json describes", SmallSnapshot.Fault(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_optional_table_that_is_not_described_is_not_read_unchecked()
    {
        var folder = snapshot.Copy();
        var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "snapshot.json")))!;
        var tables = json["tables"]!.AsArray();
        tables.Remove(tables.Single(table => (string?)table!["name"] == "assessments"));
        File.WriteAllText(Path.Combine(folder, "snapshot.json"), json.ToJsonString());
        Assert.Equal("Table assessments is there, but snapshot.json does not describe it. Extract the data again.", SmallSnapshot.Fault(folder));
    }

    [Fact]
    public void Read_wrong_header_says_what_it_must_be() => Assert.StartsWith(
        "Table employment: the header must be person_id, spell_kind, start_date, end_date.",
        SmallSnapshot.Fault(snapshot.Spoil("employment", lines => lines[0] = "person_id,kind,start_date,end_date")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("disposals", 3, "2015-02-30", "offence_date: a date must be written yyyy-MM-dd")]
    [InlineData("disposals", 3, "30/01/2015", "offence_date: a date must be written yyyy-MM-dd")]
    [InlineData("disposals", 4, "", "disposal_date: a date is required")]
    [InlineData("disposals", 8, "yes", "recordable: a flag must be 0 or 1")]
    [InlineData("disposals", 10, "gaol", "disposal_type: a code is expected, one of custody, suspended_sentence")]
    [InlineData("disposals", 12, "12.5", "custodial_days: a whole number is expected")]
    [InlineData("disposals", 12, "0012", "custodial_days: a whole number is expected")] // each value has one form, so that equal content has equal hashes
    [InlineData("disposals", 12, "+12", "custodial_days: a whole number is expected")]
    [InlineData("employment", 1, "P45", "spell_kind: a code is expected, one of p45")] // codes are compared ordinally
    [InlineData("persons", 4, "19850101", "date_of_birth: a date must be written yyyy-MM-dd")]
    [InlineData("names", 1, "", "name_id: a value is required")]
    [InlineData("assessments", 3, "", "score: a score is required")]
    public void Read_bad_cell_names_table_row_and_column_and_no_value(string table, int column, string value, string expected)
    {
        var message = SmallSnapshot.Fault(snapshot.Spoil(table, lines => lines[5] = With(lines[5], column, value)));

        Assert.StartsWith($"Table {table}, row 5, column {expected}", message, StringComparison.Ordinal);
        if (value.Length > 3) Assert.DoesNotContain(value, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names")]
    [InlineData("disposals")]
    [InlineData("employment")]
    public void Read_rows_of_someone_who_is_not_in_persons(string table)
    {
        const string fault = "column person_id: the person is not in table persons";
        var first = SmallSnapshot.Fault(snapshot.Spoil(table, lines => lines[1] = With(lines[1], 0, "!")));
        var last = SmallSnapshot.Fault(snapshot.Spoil(table, lines => lines[^2] = With(lines[^2], 0, "zzz")));

        Assert.StartsWith($"Table {table}, row 1, {fault}", first, StringComparison.Ordinal);
        Assert.Contains(fault, last, StringComparison.Ordinal);
        Assert.DoesNotContain("zzz", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_rows_out_of_order_or_twice()
    {
        const string expected = "Table persons, row 3, column person_id: rows must be in order of person_id, each person once";
        Assert.StartsWith(expected, SmallSnapshot.Fault(snapshot.Spoil("persons", lines => (lines[2], lines[3]) = (lines[3], lines[2]))), StringComparison.Ordinal);
        Assert.StartsWith(expected, SmallSnapshot.Fault(snapshot.Spoil("persons", lines => lines[3] = lines[2])), StringComparison.Ordinal);
        Assert.Contains("Table disposals, row 2, column person_id: rows must be in order of person_id, disposal_date, disposal_id, offence_id, no two alike", SmallSnapshot.Fault(snapshot.Spoil("disposals", lines => (lines[1], lines[^2]) = (lines[^2], lines[1]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_row_with_too_few_cells_or_an_open_quote()
    {
        Assert.StartsWith("Table employment, row 2, column person_id: the row must have 4 cells", SmallSnapshot.Fault(snapshot.Spoil("employment", lines => lines[2] = lines[2][..lines[2].LastIndexOf(',')])), StringComparison.Ordinal);
        Assert.StartsWith("Table employment: the row after row", SmallSnapshot.Fault(snapshot.Spoil("employment", lines => lines[2] = "\"" + lines[2])), StringComparison.Ordinal);
    }

    private static string With(string line, int column, string value)
    {
        var cells = line.Split(',');
        cells[column] = value;
        return string.Join(',', cells);
    }
}
