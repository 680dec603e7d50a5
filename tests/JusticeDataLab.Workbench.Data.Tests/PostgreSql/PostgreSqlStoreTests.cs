using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Tests.Csv;
using JusticeDataLab.Workbench.Data.Tests.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.PostgreSql;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlStoreTests(PostgreSqlServer server, SmallSnapshot snapshot) : IClassFixture<SmallSnapshot>
{
    private static readonly string Samples = Repository.PathOf("data-samples", "admin");

    [PostgreSqlFact]
    public void Open_database_without_a_store() =>
        Assert.StartsWith("The PostgreSQL database holds no administrative data", StoreContent.Fault(server.NewStore()), StringComparison.Ordinal);

    [PostgreSqlTheory]
    [InlineData("password", "not-the-password", "The PostgreSQL server refuses the user or the password")]
    [InlineData("user", "nobody_here", "The PostgreSQL server refuses the user or the password")]
    [InlineData("dbname", "no_such_database", "There is no such database on the PostgreSQL server")]
    [InlineData("port", "1", "The PostgreSQL server cannot be reached")]
    [InlineData("sslmode", "require", "The PostgreSQL server cannot be reached")] // the server has no certificate
    public void Open_server_that_cannot_be_used(string entry, string value, string expected)
    {
        var store = server.Service("postgres", entries => entries[entry] = value);
        var message = StoreContent.Fault(store);
        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain(value.PadLeft(3), message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<AdministrativeDataException>(() => StoreImport.Run(StoreName.Parse(snapshot.Folder), StoreName.Parse(store))).Message, StringComparison.Ordinal);
    }

    [PostgreSqlTheory]
    [InlineData("UPDATE jdl.persons SET sex = 'F'")]
    [InlineData("DELETE FROM jdl.disposals WHERE row = 3")]
    [InlineData("TRUNCATE jdl.employment")]
    public void Open_store_whose_rows_were_changed(string change)
    {
        var store = Changed(change);
        Assert.StartsWith("The store in the PostgreSQL database is not whole: its tables were changed", StoreContent.Fault(store), StringComparison.Ordinal);
    }

    [PostgreSqlTheory]
    [InlineData("DROP TABLE jdl.employment", "Table employment is missing from schema jdl")]
    [InlineData("ALTER TABLE jdl.names RENAME COLUMN surname TO family_name", "Table names: the columns must be person_id, name_id")]
    [InlineData("UPDATE jdl.snapshot SET description = '{}'", "Table jdl.snapshot is not a whole description")]
    public void Open_tables_other_than_described(string change, string expected) =>
        Assert.StartsWith(expected, StoreContent.Fault(Changed(change)), StringComparison.Ordinal);

    [PostgreSqlTheory]
    [InlineData("disposal_type = 'gaol'", "row 5, column disposal_type: a code is expected, one of custody")]
    [InlineData("recordable = 7", "row 5, column recordable: a flag must be 0 or 1")]
    [InlineData("person_id = '!'", "row 5, column person_id: the person is not in table persons")]
    [InlineData("offence_date = 'infinity'", "row 5, column offence_date: a date must be written yyyy-MM-dd")]
    public void Read_bad_cell_names_table_row_and_column(string change, string expected) => Assert.StartsWith(
        $"Table disposals, {expected}",
        StoreContent.Fault(Changed($"ALTER TABLE jdl.disposals DISABLE TRIGGER USER; UPDATE jdl.disposals SET {change} WHERE row = 5")),
        StringComparison.Ordinal);

    [PostgreSqlFact]
    public void Read_when_the_server_goes_in_mid_stream()
    {
        var store = server.NewStore();
        StoreContent.Import(Samples, store);
        using var cut = new CutConnection(server.Port, long.MaxValue);
        var through = server.Service(PostgreSqlServer.DatabaseOf(store), entries => entries["port"] = cut.Port.ToString(CultureInfo.InvariantCulture));

        using var histories = AdministrativeStore.Open(through).Histories().GetEnumerator();
        Assert.True(histories.MoveNext());
        cut.Dispose();

        Assert.Matches("^The PostgreSQL server went away while table [a-z]+ was on its way: nothing was left half-done", Rest(histories));
    }

    [PostgreSqlFact]
    public void Read_when_the_server_shuts_down_in_mid_stream()
    {
        var store = server.NewStore();
        StoreContent.Import(Samples, store);
        using var histories = AdministrativeStore.Open(store).Histories().GetEnumerator();
        Assert.True(histories.MoveNext());
        server.Sql("postgres", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{PostgreSqlServer.DatabaseOf(store)}'");

        Assert.Matches("while table [a-z]+ was on its way: nothing was left half-done. Try again", Rest(histories));
    }

    [PostgreSqlFact]
    public void Read_goes_on_with_the_old_store_while_a_new_one_is_loaded()
    {
        var store = server.NewStore();
        var data = StoreContent.Import(snapshot.Folder, store);
        var before = data.Register().Count();
        var during = new List<int>();
        StoreImport.Run(StoreName.Parse(Samples), StoreName.Parse(store), new Each(() => during.Add(data.Register().Count())));

        Assert.NotEmpty(during);
        Assert.All(during, count => Assert.Equal(before, count));
        Assert.Equal("The store in the PostgreSQL database was imported again while it was in use: start again.", Assert.Throws<AdministrativeDataException>(() => data.Register().Count()).Message);
    }

    [PostgreSqlFact]
    public void Import_that_finds_problems_is_stopped_or_loses_the_server_leaves_the_store_as_it_was()
    {
        var store = server.NewStore();
        StoreContent.Import(snapshot.Folder, store);
        Assert.NotEmpty(StoreImport.Run(StoreName.Parse(snapshot.Spoil("names", lines => lines[3] = "x")), StoreName.Parse(store)).Problems);
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => StoreImport.Run(StoreName.Parse(Samples), StoreName.Parse(store), new StopAt("employment", source), source.Token));
        using var cut = new CutConnection(server.Port, 2_000_000);
        var through = server.Service(PostgreSqlServer.DatabaseOf(store), entries => entries["port"] = cut.Port.ToString(CultureInfo.InvariantCulture));
        var message = Assert.Throws<AdministrativeDataException>(() => StoreImport.Run(StoreName.Parse(Samples), StoreName.Parse(through))).Message;

        Assert.StartsWith("The PostgreSQL server went away", message, StringComparison.Ordinal);
        StoreContent.AssertEqual(AdministrativeStore.Open(snapshot.Folder), AdministrativeStore.Open(store));
        Assert.Equal("7", server.Sql(PostgreSqlServer.DatabaseOf(store), "SELECT count(*) FROM pg_tables WHERE schemaname = 'jdl'"));
        StoreContent.AssertEqual(AdministrativeStore.Open(Samples), StoreContent.Import(Samples, store));
    }

    [PostgreSqlFact]
    public void Import_beside_another_or_without_the_right_to_it_or_under_a_view()
    {
        var store = server.NewStore();
        StoreContent.Import(snapshot.Folder, store);
        var database = PostgreSqlServer.DatabaseOf(store);
        StoreImport.Run(StoreName.Parse(snapshot.Folder), StoreName.Parse(store), new Once(() =>
            Assert.Equal("Another import into this PostgreSQL database is going on: wait for it to end.", Refusal(store))));

        server.Sql(database, "CREATE ROLE reader LOGIN PASSWORD 'reader'; GRANT USAGE ON SCHEMA jdl TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA jdl TO reader");
        var reader = server.Service(database, entries => entries["user"] = entries["password"] = "reader");
        StoreContent.AssertEqual(AdministrativeStore.Open(snapshot.Folder), AdministrativeStore.Open(reader));
        Assert.StartsWith("The PostgreSQL user may not do this", Refusal(reader), StringComparison.Ordinal);

        server.Sql(database, "CREATE VIEW women AS SELECT * FROM jdl.persons WHERE sex = 'F'");
        Assert.StartsWith("Views or other objects depend on the tables", Refusal(store), StringComparison.Ordinal);
    }

    private static string Rest(IEnumerator<PersonHistory> histories) => Assert.Throws<AdministrativeDataException>(() =>
    {
        while (histories.MoveNext())
        {
        }
    }).Message;

    private string Refusal(string store) =>
        Assert.Throws<AdministrativeDataException>(() => StoreImport.Run(StoreName.Parse(snapshot.Folder), StoreName.Parse(store))).Message;

    private string Changed(string sql)
    {
        var store = server.NewStore();
        StoreContent.Import(snapshot.Folder, store);
        server.Sql(PostgreSqlServer.DatabaseOf(store), sql);
        return store;
    }

    private sealed class Each(Action action) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value)
        {
            if (value.Done) action();
        }
    }

    private sealed class Once(Action action) : IProgress<StoreProgress>
    {
        private bool _done;

        public void Report(StoreProgress value)
        {
            if (!_done) action();
            _done = true;
        }
    }
}
