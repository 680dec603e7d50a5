using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Tests.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Import;

public sealed class StoreImportTests(SmallSnapshot snapshot) : IClassFixture<SmallSnapshot>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.File("register.sqlite");

    [Theory]
    [InlineData("persons", 5, "male", "must be one of M, F, N, NS")]
    [InlineData("persons", 6, "X9", "must be one of A1, A2")]
    [InlineData("persons", 4, "1980-02-30", "must be a date written yyyy-MM-dd")]
    [InlineData("persons", 0, "Pérson", "must be of ASCII letters, digits and signs")]
    [InlineData("persons", 8, "2020-10-01", "must not be after the day of the extract")]
    [InlineData("persons", 8, "1900-01-01", "must not be before date_of_birth")]
    [InlineData("names", 1, "", "must be filled")]
    [InlineData("names", 2, "a\u0000b", "must have no control characters or line breaks")]
    [InlineData("names", 5, "nickname", "must be one of current, alias")]
    [InlineData("disposals", 4, "", "must be filled")]
    [InlineData("disposals", 4, "1900-01-01", "must not be before offence_date")]
    [InlineData("disposals", 8, "yes", "must be 0 or 1")]
    [InlineData("disposals", 10, "gaol", "must be one of custody, suspended_sentence")]
    [InlineData("disposals", 12, "-1", "must be a whole number")]
    [InlineData("disposals", 12, "99999999999", "must be a whole number")]
    [InlineData("employment", 3, "1900-01-01", "must not be before start_date")]
    [InlineData("assessments", 3, "", "must be filled")]
    [InlineData("assessments", 3, "3", "must be 0 to 2")]
    public void Run_bad_cell_is_reported_by_table_column_rule_and_row(string table, int column, string value, string rule)
    {
        var result = Import(SpoiltExtract.Cell(snapshot, table, 5, column, value));

        var problem = Assert.Single(result.Problems, problem => problem.Rule.StartsWith(rule, StringComparison.Ordinal));
        Assert.Equal((table, AdministrativeSchema.Tables.Single(entry => entry.Name == table).Columns[column].Name, 1L), (problem.Table, problem.Column, problem.Count));
        Assert.Equal([5L], problem.Rows);
        AssertNothingWritten(result);
        if (value.Length > 3) Assert.DoesNotContain(result.Problems, entry => entry.Rule.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_release_before_custody_and_order_that_ends_before_it_starts()
    {
        string With(string line) => new[] { (11, "2010-01-02"), (13, "2010-01-01"), (14, "2010-01-02"), (15, "2010-01-01") }
            .Aggregate(line, (changed, cell) => SpoiltExtract.With(changed, cell.Item1, cell.Item2));
        var result = Import(snapshot.Spoil("disposals", lines => lines[7] = With(lines[7])));
        Assert.Equal(
            ["disposals.release_date must not be before custody_start_date: 7", "disposals.order_end_date must not be before order_start_date: 7"],
            result.Problems.Select(problem => $"{problem.Table}.{problem.Column} {problem.Rule}: {problem.Rows[0]}"));
    }

    [Fact]
    public void Run_duplicates_orphans_and_rows_out_of_order()
    {
        var folder = snapshot.Spoil("employment", lines =>
        {
            lines.Insert(4, lines[3]);
            (lines[10], lines[11]) = (lines[11], lines[10]);
            lines.Insert(lines.Count - 1, "ZZZ,jsa,2010-01-01,");
        });
        Assert.Equal(
            ["rows must be in order of person_id, start_date, spell_kind, end_date, no two alike", "the person must be in table persons", "the same person_id, start_date, spell_kind, end_date must not come twice"],
            Import(folder).Problems.Where(problem => problem.Column == "person_id").Select(problem => problem.Rule));
    }

    [Fact]
    public void Run_reports_everything_in_every_table_at_once_and_counts_it()
    {
        var folder = snapshot.Spoil("disposals", lines =>
        {
            for (var row = 1; row <= 40; row++) lines[row] = SpoiltExtract.With(lines[row], 8, "2");
        });
        Change(folder, "names", text => text.Replace("forename,", "firstname,", StringComparison.Ordinal));
        File.Delete(Path.Combine(folder, "employment.csv"));
        Change(folder, "persons", text => text.Replace(",UK,", ",British,", StringComparison.Ordinal));

        var problems = Import(folder).Problems;

        Assert.Equal(["persons", "names", "disposals", "employment"], problems.Select(problem => problem.Table).Distinct());
        Assert.Contains(problems, problem => problem is { Table: "names", Column: "forename", Rule: "the column is missing", Count: 0 });
        Assert.Contains(problems, problem => problem is { Table: "names", Rule: "column 3 of the file does not belong to the table" });
        Assert.Contains(problems, problem => problem is { Table: "employment", Column: "" } && problem.Rule.StartsWith("is missing", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem is { Table: "persons", Column: "nationality", Count: > 50 });
        var flags = Assert.Single(problems, problem => problem is { Table: "disposals", Column: "recordable" });
        Assert.Equal((40L, "1 2 3 4 5"), (flags.Count, string.Join(' ', flags.Rows)));
    }

    [Fact]
    public void Run_file_that_was_cut_short_or_is_no_csv()
    {
        var folder = snapshot.Copy();
        Change(folder, "employment", text => text[..^25]);
        Change(folder, "names", text => text.Insert(text.IndexOf('\n', 300) + 1, "\""));

        var problems = Import(folder).Problems;

        Assert.Contains(problems, problem => problem is { Table: "employment", Column: "", Rule: Data.Csv.FolderTable.ChangedRule });
        Assert.Contains(problems, problem => problem.Table == "names" && problem.Rule.StartsWith("the row must be valid CSV", StringComparison.Ordinal) && problem.Rows.Count == 1);
    }

    [Fact]
    public void Run_where_persons_cannot_be_read_does_not_call_everyone_unknown()
    {
        var folder = snapshot.Copy();
        File.Delete(Path.Combine(folder, "persons.csv"));
        Assert.Equal("persons", Assert.Single(Import(folder).Problems).Table);
    }

    [Fact]
    public void Run_completes_a_description_without_tables()
    {
        var folder = snapshot.Copy();
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "snapshot.json")))!.AsObject();
        json.Remove("tables");
        File.WriteAllText(Path.Combine(folder, "snapshot.json"), json.ToJsonString());

        Assert.Equal(snapshot.Written.Tables, Import(folder).Snapshot!.Tables);
    }

    [Fact]
    public void Run_extract_with_a_number_of_rows_other_than_described()
    {
        var folder = snapshot.Copy();
        var path = Path.Combine(folder, "snapshot.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"rows\": 120,", "\"rows\": 121,", StringComparison.Ordinal));
        Assert.Equal("must have the number of rows that snapshot.json gives", Assert.Single(Import(folder).Problems).Rule);
    }

    [Fact]
    public void Run_tells_progress_to_the_last_row()
    {
        var reports = new Reports();
        StoreImport.Run(StoreName.Parse(snapshot.Folder), StoreName.Parse(Target), reports);
        Assert.Equal(snapshot.Written.Tables.Select(table => new StoreProgress(table.Name, table.Rows, table.Rows, true)), reports.All.Where(report => report.Done));
    }

    [Fact]
    public void Run_into_a_folder_or_into_itself_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => StoreImport.Run(StoreName.Parse(snapshot.Folder), StoreName.Parse(_folder.Path)));
        Assert.Throws<ArgumentException>(() => StoreImport.Run(StoreName.Parse(Target), StoreName.Parse(Target)));
    }

    public void Dispose() => _folder.Dispose();

    private ImportResult Import(string folder) => StoreImport.Run(StoreName.Parse(folder), StoreName.Parse(Target));

    private void AssertNothingWritten(ImportResult result)
    {
        Assert.Null(result.Snapshot);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static void Change(string folder, string table, Func<string, string> change)
    {
        var path = Path.Combine(folder, table + ".csv");
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    private sealed class Reports : IProgress<StoreProgress>
    {
        public List<StoreProgress> All { get; } = [];

        public void Report(StoreProgress value) => All.Add(value);
    }
}
