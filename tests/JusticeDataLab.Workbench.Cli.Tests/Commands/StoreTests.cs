using System.Text.Json;
using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Commands on the three kinds of store: the same request gives the same bytes from each.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class StoreTests(PostgreSqlServer server) : IDisposable
{
    private static readonly string Samples = Repository.PathOf("data-samples", "admin");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Run_from_SQLite_gives_the_bytes_of_the_folder() => AssertSameRun(_folder.File("register.sqlite"));

    [PostgreSqlFact]
    public void Run_from_PostgreSQL_gives_the_bytes_of_the_folder() => AssertSameRun(server.NewStore());

    [PostgreSqlFact]
    public void New_and_run_work_with_a_database_and_write_no_password()
    {
        var store = server.NewStore();
        AssertDone(Jdl.Run("admin", "import", Samples, "--to", store));
        AssertDone(Jdl.Run("new", "DB-1", "--cohort", Repository.PathOf("data-samples", "cohorts", "reduction.csv"), "--admin", store, "--delivery", "custody", "--out", _folder.File("request")));
        AssertDone(Jdl.Run("run", _folder.File("request")));

        Assert.Equal(store, JsonNode.Parse(File.ReadAllText(_folder.File("request", "request.json")))!["store"]!.GetValue<string>());
        foreach (var file in Directory.GetFiles(_folder.File("request"), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("s3cret", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_the_path_of_a_file_relative_to_the_request()
    {
        AssertDone(Jdl.Run("admin", "import", Samples, "--to", _folder.File("register.sqlite")));
        AssertDone(Jdl.Run("new", "FILE-1", "--cohort", Repository.PathOf("data-samples", "cohorts", "reduction.csv"), "--admin", _folder.File("register.sqlite"), "--delivery", "custody", "--out", _folder.File("request")));
        Assert.Equal("../register.sqlite", JsonNode.Parse(File.ReadAllText(_folder.File("request", "request.json")))!["store"]!.GetValue<string>());
        AssertDone(Jdl.Run("run", _folder.File("request")));
    }

    [Fact]
    public void Import_says_what_was_loaded_and_describe_what_is_there()
    {
        var store = _folder.File("register.sqlite");
        var imported = Jdl.Run("admin", "import", Samples, "--to", store, "--json");
        AssertDone(imported);
        using var json = JsonDocument.Parse(imported.Output);
        Assert.True(json.RootElement.GetProperty("loaded").GetBoolean());

        var described = Jdl.Run("admin", "describe", store);
        AssertDone(described);
        Approved.Verify(described.Output, "admin-describe.txt");
        Assert.Equal(described.Output, Jdl.Run("admin", "describe", Samples).Output);
        using var description = JsonDocument.Parse(Jdl.Run("admin", "describe", store, "--json").Output);
        Assert.Equal(5800, description.RootElement.GetProperty("tables")[0].GetProperty("rows").GetInt64());
    }

    [PostgreSqlFact]
    public void Describe_of_PostgreSQL_is_that_of_the_folder()
    {
        var store = server.NewStore();
        AssertDone(Jdl.Run("admin", "import", Samples, "--to", store));
        Assert.Equal(Jdl.Run("admin", "describe", Samples, "--json").Output, Jdl.Run("admin", "describe", store, "--json").Output);
        server.Sql(PostgreSqlServer.DatabaseOf(store), "ALTER TABLE jdl.names DISABLE TRIGGER USER; UPDATE jdl.names SET surname = 'Canary' WHERE row = 1");

        var changed = Jdl.Run("admin", "describe", store);

        Assert.Equal(4, changed.Exit);
        Assert.Contains("not as described", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_of_an_extract_with_problems_lists_them_and_loads_nothing()
    {
        var extract = _folder.File("extract");
        Directory.CreateDirectory(extract);
        foreach (var file in Directory.GetFiles(Samples)) File.Copy(file, Path.Combine(extract, Path.GetFileName(file)));
        var persons = Path.Combine(extract, "persons.csv");
        File.WriteAllText(persons, File.ReadAllText(persons).Replace(",UK,", ",Canary,", StringComparison.Ordinal));
        File.Delete(Path.Combine(extract, "programmes.csv"));

        var result = Jdl.Run("admin", "import", extract, "--to", _folder.File("register.sqlite"));

        result.AssertFault(3, "was not loaded");
        Approved.Verify(result.Output, "admin-import-problems.txt");
        Assert.DoesNotContain("Canary", result.Output + result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("register.sqlite")));
        using var json = JsonDocument.Parse(Jdl.Run("admin", "import", extract, "--to", _folder.File("register.sqlite"), "--json").Output);
        Assert.True(json.RootElement.GetProperty("problems").GetArrayLength() >= 3);
    }

    [Fact]
    public void Stores_that_cannot_be_used_are_one_line()
    {
        Jdl.Run("admin", "import", Samples, "--to", _folder.File("folder")).AssertFault(2, "--to", ".sqlite");
        Jdl.Run("admin", "import", Samples, "--to", "postgres://jdl:hunter2@db/jdl").AssertFault(3, "postgres:SERVICE");
        Jdl.Run("admin", "import", _folder.File("nowhere"), "--to", _folder.File("register.sqlite")).AssertFault(3, "nowhere");
        Jdl.Run("admin", "describe", _folder.File("nothing.sqlite")).AssertFault(3, "nothing.sqlite");
        Jdl.Run("run", Repository.PathOf("data-samples", "requests", "reduction"), "--store", "postgres:no-such-service").AssertFault(3, "no-such-service");
    }

    public void Dispose() => _folder.Dispose();

    private void AssertSameRun(string store)
    {
        AssertDone(Jdl.Run("admin", "import", Samples, "--to", store));
        var expected = RunWith("folder", Samples);
        var actual = RunWith("database", store);

        Assert.Contains(expected.Keys, path => path.EndsWith("manifest.json", StringComparison.Ordinal));
        Assert.Contains(expected.Keys, path => path.EndsWith("facts.json", StringComparison.Ordinal));
        Assert.Contains(expected.Keys, path => path.EndsWith("report.html", StringComparison.Ordinal));
        Assert.Equal(expected, actual);
    }

    // Every file of the run, byte by byte, under its path.
    private SortedDictionary<string, string> RunWith(string name, string store)
    {
        var folder = _folder.File(name);
        Cli.Commands.SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder);
        AssertDone(Jdl.Run("run", folder, "--store", store));
        var runs = Path.Combine(folder, "runs");
        return new SortedDictionary<string, string>(
            Directory.GetFiles(runs, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(runs, path), path => Convert.ToBase64String(File.ReadAllBytes(path))),
            StringComparer.Ordinal);
    }

    private static void AssertDone(JdlResult result) => Assert.True(result.Exit == 0, result.Error);
}
