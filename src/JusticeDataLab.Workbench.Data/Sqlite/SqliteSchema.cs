using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>The statements that make and read the tables of a SQLite store.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as one of ours: "JDLW".</summary>
    public const int ApplicationId = 0x4A444C57;

    /// <summary>Version of the layout of tables.</summary>
    public const int Format = 1;

    /// <summary>The column after those of the schema: the row of the extract, which keeps the order of a person's rows.</summary>
    public const string Row = "row";

    private static readonly string[] Changes = ["INSERT", "UPDATE", "DELETE"];

    // Rows lie in the order of person and row, so that reading in order is reading through, and one person is one place.
    public static string Create(TableSchema table) =>
        $"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(Column))}, {Row} INTEGER NOT NULL, PRIMARY KEY (person_id, {Row})) STRICT, WITHOUT ROWID";

    public static string Insert(TableSchema table) =>
        $"INSERT INTO {table.Name} VALUES ({string.Join(", ", Enumerable.Range(1, table.Columns.Count + 1).Select(place => "?"))})";

    public static string Select(TableSchema table, bool onePerson) =>
        $"SELECT {string.Join(", ", table.Columns.Select(column => column.Name))}, {Row} FROM {table.Name} {(onePerson ? "WHERE person_id = ? " : "")}ORDER BY person_id, {Row}";

    // A store whose rows were changed by hand is no longer the one described, so its description goes.
    public static IEnumerable<string> WithdrawDescription(TableSchema table) => Changes.Select(change =>
        $"CREATE TRIGGER {table.Name}_{change} AFTER {change} ON {table.Name} BEGIN DELETE FROM snapshot; END");

    /// <summary>Whether a column holds whole numbers; every other holds text.</summary>
    public static bool IsNumber(ColumnSchema column) => column.Type is ColumnType.WholeNumber or ColumnType.Flag;

    private static string Column(ColumnSchema column) =>
        $"{column.Name} {(IsNumber(column) ? "INTEGER" : "TEXT")}{(column.Required ? " NOT NULL" : "")}";
}
