using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.PostgreSql;
using JusticeDataLab.Workbench.Data.Sqlite;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>Opens administrative data wherever they are kept.</summary>
public static class AdministrativeStore
{
    /// <summary>
    /// Opens a store. A folder is read once to check that its files are the ones described; a database is trusted to hold
    /// what was imported, since any change to its tables withdraws its description.
    /// </summary>
    /// <param name="store">A folder, a <c>.sqlite</c> file, or <c>postgres:SERVICE</c>.</param>
    /// <exception cref="AdministrativeDataException">The store is not there, not whole, or cannot be reached.</exception>
    public static IAdministrativeData Open(string store) => Open(StoreName.Parse(store));

    /// <summary>Opens a store.</summary>
    /// <param name="store">Its name.</param>
    /// <exception cref="AdministrativeDataException">The store is not there, not whole, or cannot be reached.</exception>
    public static IAdministrativeData Open(StoreName store) => new TableStore(Source(store, check: true));

    internal static ITableSource Source(StoreName store, bool check) => store.Kind switch
    {
        StoreKind.PostgreSql => PostgreSqlSource.Open(store.Service),
        StoreKind.Sqlite => SqliteSource.Open(store.Text),
        _ => FolderSource.Open(store.Text, check),
    };
}
