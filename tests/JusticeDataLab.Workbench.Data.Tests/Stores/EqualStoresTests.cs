using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Tests.PostgreSql;

namespace JusticeDataLab.Workbench.Data.Tests.Stores;

/// <summary>The same content gives the same values in the same order, and the same fingerprints, from every store.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class EqualStoresTests(PostgreSqlServer server) : IDisposable
{
    private static readonly string Samples = Repository.PathOf("data-samples", "admin");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Sqlite_gives_what_the_folder_gives() => AssertSame(StoreContent.Import(Samples, _folder.File("register.sqlite")));

    [PostgreSqlFact]
    public void PostgreSql_gives_what_the_folder_gives() => AssertSame(StoreContent.Import(Samples, server.NewStore()));

    [PostgreSqlFact]
    public void A_store_imported_from_a_store_is_the_same()
    {
        var sqlite = _folder.File("one.sqlite");
        StoreContent.Import(Samples, sqlite);
        var database = server.NewStore();
        StoreContent.Import(sqlite, database);
        StoreContent.AssertEqual(AdministrativeStore.Open(Samples), StoreContent.Import(database, _folder.File("two.sqlite")));
    }

    [Fact]
    public void Sqlite_of_awkward_content_gives_what_the_folder_gives() => AssertAwkward(_folder.File("awkward.sqlite"));

    [PostgreSqlFact]
    public void PostgreSql_of_awkward_content_gives_what_the_folder_gives() => AssertAwkward(server.NewStore());

    // The layout of the file is no part of its content: a byte order mark, other line ends, quotes where none are needed.
    [Fact]
    public void Folder_laid_out_otherwise_has_the_same_fingerprints_in_every_store()
    {
        var plain = AwkwardExtract.Write(_folder.File("plain"));
        var other = AwkwardExtract.Write(_folder.File("other"), text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("a1,", "\"a1\",", StringComparison.Ordinal));

        Assert.Equal(AdministrativeStore.Open(plain).Snapshot.Tables, AdministrativeStore.Open(other).Snapshot.Tables);
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(plain, "names.csv")), File.ReadAllBytes(Path.Combine(other, "names.csv")));
        StoreContent.AssertEqual(AdministrativeStore.Open(plain), StoreContent.Import(other, _folder.File("other.sqlite")));
    }

    public void Dispose() => _folder.Dispose();

    // A database finds the people of a pool by itself: the same whom the rules find in the histories.
    private static void AssertSameSentences(IAdministrativeData folder, IAdministrativeData store)
    {
        var period = new DatePeriod(new DateOnly(2016, 1, 1), new DateOnly(2016, 12, 31));
        foreach (var delivery in Enum.GetValues<DeliverySetting>())
        {
            var kinds = IndexKinds.Of(delivery);
            var expected = folder.Histories()
                .Where(history => IndexDisposal.Of(history.Disposals, kinds).Any(index => period.Contains(index.IndexDate)))
                .Select(history => history.Person.PersonId);
            Assert.Equal(expected, store.PeopleSentenced(kinds, period)!.Order(StringComparer.Ordinal));
        }

        Assert.Null(folder.PeopleSentenced(IndexKinds.Of(DeliverySetting.Custody), period));
        Assert.Throws<OperationCanceledException>(() => store.PeopleSentenced(IndexKinds.Of(DeliverySetting.Both), period, new CancellationToken(canceled: true)));
    }

    private void AssertAwkward(string store)
    {
        var extract = AwkwardExtract.Write(_folder.File("extract"));
        var data = StoreContent.Import(extract, store);
        StoreContent.AssertEqual(AdministrativeStore.Open(extract), data);
        Assert.Equal(["A10", "A2", "Z", "a1", "~"], data.Register().Select(entry => entry.Person.PersonId));
    }

    private static void AssertSame(IAdministrativeData store)
    {
        var folder = AdministrativeStore.Open(Samples);
        StoreContent.AssertEqual(folder, store);
        // Few are searched for one by one, many are found by reading through.
        foreach (var every in new[] { 3, 100, 2000 })
        {
            var wanted = folder.Register().Where((_, place) => place % every == 2).Select(entry => entry.Person.PersonId).Append("nobody").ToHashSet();
            StoreContent.AssertEqual(folder.Histories(wanted), store.Histories(wanted));
        }

        AssertSameSentences(folder, store);
        Assert.Empty(store.Histories(new HashSet<string>()));
        Assert.Equal(folder.Histories().First().Person, store.Histories().First().Person); // left early, read again
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => store.Histories(cancellation: source.Token).Count(_ =>
        {
            source.Cancel();
            return true;
        }));
    }
}
