using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Sqlite;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Tests.Csv;
using JusticeDataLab.Workbench.Data.Tests.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.Sqlite;

public sealed class SqliteStoreTests : IClassFixture<SmallSnapshot>, IDisposable
{
    private readonly SmallSnapshot _snapshot;
    private readonly TemporaryFolder _folder = new();

    public SqliteStoreTests(SmallSnapshot snapshot)
    {
        _snapshot = snapshot;
        StoreContent.Import(snapshot.Folder, Store);
    }

    private string Store => _folder.File("register.sqlite");

    [Fact]
    public void Open_file_that_is_not_there_or_no_store()
    {
        Assert.StartsWith("There is no file 'other.sqlite' of administrative data", StoreContent.Fault(_folder.File("other.sqlite")), StringComparison.Ordinal);
        File.WriteAllText(_folder.File("text.sqlite"), "not a database, but long enough to be read as one".PadRight(2000));
        Assert.Equal("The store 'text.sqlite' is damaged or was cut short: import the extract again.", StoreContent.Fault(_folder.File("text.sqlite")));
        using (var database = SqliteDatabase.Create(_folder.File("foreign.sqlite"))) database.Execute("CREATE TABLE persons (person_id)");
        Assert.StartsWith("The file 'foreign.sqlite' is not a store of administrative data", StoreContent.Fault(_folder.File("foreign.sqlite")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public void Read_file_that_was_cut_short(double part)
    {
        using (var file = new FileStream(Store, FileMode.Open)) file.SetLength((long)(file.Length * part) / 8192 * 8192);
        var message = StoreContent.Fault(Store);
        Assert.Contains("damaged or was cut short: import the extract again.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE persons SET sex = 'F'")]
    [InlineData("DELETE FROM disposals WHERE row = 3")]
    [InlineData("INSERT INTO employment VALUES ('P1', 'jsa', '2010-01-01', NULL, 1)")]
    public void Open_store_whose_rows_were_changed(string change)
    {
        Execute(change);
        Assert.StartsWith("The store 'register.sqlite' is not whole: its tables were changed", StoreContent.Fault(Store), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DROP TABLE employment", "Table employment is missing from the store 'register.sqlite'")]
    [InlineData("DROP TABLE assessments", "Table assessments is missing")] // optional, but described
    [InlineData("ALTER TABLE names RENAME COLUMN surname TO family_name", "Table names: the columns must be person_id, name_id")]
    [InlineData("UPDATE snapshot SET description = '{}'", "The description in 'register.sqlite' is not a whole description")]
    public void Open_tables_other_than_described(string change, string expected)
    {
        Execute(change);
        Assert.StartsWith(expected, StoreContent.Fault(Store), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disposals", "disposal_type = 'gaol'", "row 5, column disposal_type: a code is expected, one of custody")]
    [InlineData("disposals", "offence_date = '30/01/2015'", "row 5, column offence_date: a date must be written yyyy-MM-dd")]
    [InlineData("disposals", "custodial_days = -3", "row 5, column custodial_days: a whole number is expected")]
    [InlineData("disposals", "recordable = 7", "row 5, column recordable: a flag must be 0 or 1")]
    [InlineData("disposals", "person_id = '!'", "row 5, column person_id: the person is not in table persons")]
    [InlineData("disposals", "disposal_date = '1900-01-01'", "row 5, column person_id: rows must be in order of person_id, disposal_date")]
    [InlineData("assessments", "score = NULL", "row 5, column score: a score is required")]
    public void Read_bad_cell_names_table_row_and_column(string table, string change, string expected)
    {
        foreach (var trigger in new[] { "INSERT", "UPDATE", "DELETE" }) Execute($"DROP TRIGGER {table}_{trigger}");
        Execute($"UPDATE {table} SET {change} WHERE row = 5");
        Assert.StartsWith($"Table {table}, {expected}", StoreContent.Fault(Store), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_file_that_another_program_has_locked()
    {
        using var other = SqliteDatabase.Create(Store);
        other.Execute("BEGIN EXCLUSIVE");
        Assert.Equal("The store 'register.sqlite' is locked by another program: close that program and try again.", StoreContent.Fault(Store));
    }

    [Fact]
    public void Read_store_that_was_imported_again_meanwhile()
    {
        var data = AdministrativeStore.Open(Store);
        StoreContent.Import(Repository.PathOf("data-samples", "admin"), Store);
        Assert.Equal("The store 'register.sqlite' was imported again while it was in use: start again.", Assert.Throws<AdministrativeDataException>(() => data.Register().Count()).Message);
    }

    [Fact]
    public void Import_that_finds_problems_or_is_stopped_leaves_the_store_as_it_was()
    {
        var before = File.ReadAllBytes(Store);
        Assert.NotEmpty(StoreImport.Run(StoreName.Parse(_snapshot.Spoil("names", lines => lines[3] = "x")), StoreName.Parse(Store)).Problems);
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => StoreImport.Run(StoreName.Parse(_snapshot.Folder), StoreName.Parse(Store), new StopAt("employment", source), source.Token));

        Assert.Equal(before, File.ReadAllBytes(Store));
        Assert.Equal(["register.sqlite"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Import_starts_again_over_what_a_killed_one_left_which_is_no_store()
    {
        using (var left = SqliteDatabase.Create(Store + ".partial")) left.Execute("CREATE TABLE persons (person_id)");
        File.Copy(Store + ".partial", _folder.File("left.sqlite"));
        Assert.Contains("is not a store", StoreContent.Fault(_folder.File("left.sqlite")), StringComparison.Ordinal);
        StoreContent.AssertEqual(AdministrativeStore.Open(_snapshot.Folder), StoreContent.Import(_snapshot.Folder, Store));
        Assert.Equal(["register.sqlite"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Where(name => name != "left.sqlite"));
    }

    [Fact]
    public void Import_does_not_replace_a_file_of_another_kind_nor_run_beside_another()
    {
        using (var database = SqliteDatabase.Create(_folder.File("foreign.sqlite"))) database.Execute("CREATE TABLE mine (x)");
        Assert.Contains("is not replaced", Refusal("foreign.sqlite"), StringComparison.Ordinal);
        using var loader = new SqliteLoader(Store);
        Assert.Equal("Another import into 'register.sqlite' is going on: wait for it to end.", Refusal("register.sqlite"));
    }

    public void Dispose() => _folder.Dispose();

    private string Refusal(string file) =>
        Assert.Throws<AdministrativeDataException>(() => StoreImport.Run(StoreName.Parse(_snapshot.Folder), StoreName.Parse(_folder.File(file)))).Message;

    private void Execute(string statement)
    {
        using var database = SqliteDatabase.Create(Store);
        database.Execute(statement);
    }
}
