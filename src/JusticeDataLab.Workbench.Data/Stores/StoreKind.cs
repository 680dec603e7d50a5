namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>Kinds of store that administrative data are kept in.</summary>
public enum StoreKind
{
    /// <summary>A folder of CSV files with a <c>snapshot.json</c>.</summary>
    Folder,

    /// <summary>One SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database.</summary>
    PostgreSql,
}
