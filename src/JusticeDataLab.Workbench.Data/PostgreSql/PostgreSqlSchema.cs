using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>The statements that make and read the tables of schema <c>jdl</c>.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>Version of the layout of tables.</summary>
    public const int Format = 1;

    public const string Schema = "jdl";

    /// <summary>The column after those of the schema: the row of the extract, which keeps the order of a person's rows.</summary>
    public const string Row = "row";

    /// <summary>The people wanted, in a temporary table of the connection.</summary>
    public const string Wanted = "jdl_wanted";

    public const string CreateWanted = $"CREATE TEMPORARY TABLE {Wanted} (person_id text COLLATE \"C\" PRIMARY KEY)";

    /// <summary>The name of a table while it is being loaded.</summary>
    public static string Loading(string table) => $"{Schema}.{table}_loading";

    public static string Create(TableSchema table) =>
        $"CREATE TABLE {Loading(table.Name)} ({string.Join(", ", table.Columns.Select(Column))}, {Row} bigint NOT NULL)";

    public static string CopyIn(TableSchema table) => $"COPY {Loading(table.Name)} FROM STDIN (FORMAT csv)";

    /// <summary>What is done with a table when it is full: the key that gives the order, and what the planner must know.</summary>
    public static IEnumerable<string> Finish(TableSchema table) =>
    [
        $"ALTER TABLE {Loading(table.Name)} ADD PRIMARY KEY (person_id, {Row})",
        $"ANALYZE {Loading(table.Name)}",
    ];

    /// <summary>Puts a loaded table in the place of the one before.</summary>
    public static IEnumerable<string> Swap(string table) =>
    [
        $"DROP TABLE IF EXISTS {Schema}.{table}",
        $"ALTER TABLE {Loading(table)} RENAME TO {table}",
    ];

    /// <summary>A store whose rows were changed by hand is no longer the one described, so its description goes.</summary>
    public static string WithdrawDescription(TableSchema table) =>
        $"CREATE TRIGGER jdl_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {Schema}.{table.Name} FOR EACH STATEMENT EXECUTE FUNCTION {Schema}.withdraw_description()";

    public const string WithdrawFunction =
        $"CREATE OR REPLACE FUNCTION {Schema}.withdraw_description() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {Schema} AS $$ BEGIN DELETE FROM {Schema}.snapshot; RETURN NULL; END $$";

    /// <summary>Sends the rows of everyone, or of the people wanted, in ordinal order of person_id and then of the extract.</summary>
    public static string CopyOut(TableSchema table, bool wanted)
    {
        var columns = string.Join(", ", table.Columns.Select(column => "t." + column.Name));
        var from = wanted ? $"{Wanted} w JOIN {Schema}.{table.Name} t ON t.person_id = w.person_id" : $"{Schema}.{table.Name} t";
        return $"COPY (SELECT {columns}, t.{Row} FROM {from} ORDER BY t.person_id COLLATE \"C\", t.{Row}) TO STDOUT (FORMAT csv)";
    }

    private static string Column(ColumnSchema column)
    {
        var type = column.Type switch
        {
            ColumnType.Date => "date",
            ColumnType.WholeNumber => "integer",
            ColumnType.Flag => "smallint",
            _ => "text COLLATE \"C\"",
        };
        return $"{column.Name} {type}{(column.Required ? " NOT NULL" : "")}";
    }
}
