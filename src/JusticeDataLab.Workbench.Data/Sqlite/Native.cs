using System.Runtime.InteropServices;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>
/// The functions of SQLite that are called for every cell. Called directly they cost a few nanoseconds; through the safe
/// handles of the package they would cost as much as all the rest of reading a row.
/// </summary>
internal static unsafe partial class Native
{
    private const string Library = "e_sqlite3";
    private const int TypeOfWholeNumber = 1;

    public static ReadOnlySpan<byte> Cell(nint statement, int column)
    {
        var start = ColumnBlob(statement, column);
        return start is null ? [] : new ReadOnlySpan<byte>(start, ColumnBytes(statement, column));
    }

    /// <summary>A whole number; null when the cell holds anything else.</summary>
    public static long? Number(nint statement, int column) =>
        ColumnType(statement, column) == TypeOfWholeNumber ? ColumnInt64(statement, column) : null;

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int Bind(nint statement, int parameter, long number);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null")]
    [SuppressGCTransition]
    public static partial int BindNull(nint statement, int parameter);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    private static partial byte* ColumnBlob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int ColumnBytes(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    private static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    private static partial long ColumnInt64(nint statement, int column);
}
