using JusticeDataLab.Workbench.Core.AdministrativeData;
using Npgsql;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>Reaches a PostgreSQL database, and turns what goes wrong into one clear line.</summary>
internal static class Database
{
    public static NpgsqlConnection Connect(NpgsqlConnectionStringBuilder settings)
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, "SET datestyle = 'ISO, YMD'");
            return connection;
        }
        catch (Exception fault) when (fault is not AdministrativeDataException)
        {
            connection.Dispose();
            throw Translate(fault);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement, for as long as it takes.</summary>
    public static void Execute(NpgsqlConnection connection, string statement, CancellationToken cancellation = default) =>
        Run(connection, statement, command => command.ExecuteNonQuery(), cancellation);

    /// <summary>Runs a query and gives its first value.</summary>
    public static object? Value(NpgsqlConnection connection, string query, CancellationToken cancellation = default) =>
        Run(connection, query, command => command.ExecuteScalar(), cancellation);

    /// <summary>Does something with the database under the same words for faults.</summary>
    public static T Guarded<T>(Func<T> action, string table = "", CancellationToken cancellation = default)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or TimeoutException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Translate(fault, table);
        }
    }

    /// <summary>What the user is told. The server's own words may hold values, so they are not passed on.</summary>
    public static AdministrativeDataException Translate(Exception fault, string table = "") =>
        new(fault is PostgresException answer ? Refusal(answer.SqlState, Place(table)) : fault is NpgsqlException { SqlState: null } && table.Length == 0
            ? "The PostgreSQL server cannot be reached: check that it runs, and host, port and encryption in the service file."
            : $"The PostgreSQL server went away{Place(table)}: nothing was left half-done. Try again when it runs.");

    private static string Place(string table) => table.Length == 0 ? "" : $" while table {table} was on its way";

    private static string Refusal(string state, string place) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            "The PostgreSQL server refuses the user or the password: check the service file and the password file.",
        PostgresErrorCodes.InvalidCatalogName => "There is no such database on the PostgreSQL server: check dbname in the service file.",
        PostgresErrorCodes.InsufficientPrivilege => $"The PostgreSQL user may not do this{place}: reading needs SELECT on the tables of schema jdl and TEMPORARY on the database, importing needs CREATE on both.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn =>
            $"A table or column of schema jdl is missing{place}: import the extract again.",
        PostgresErrorCodes.LockNotAvailable => "The tables of schema jdl are in use: try again when nobody reads them.",
        PostgresErrorCodes.DependentObjectsStillExist => "Views or other objects depend on the tables of schema jdl: remove them before an import, and make them again after it.",
        PostgresErrorCodes.DiskFull => "The PostgreSQL server has no room left: make room and try again.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections =>
            $"The PostgreSQL server is shutting down, starting or full{place}: nothing was left half-done. Try again later.",
        _ => $"The PostgreSQL server refused a statement{place} (SQLSTATE {state}).",
    };

    private static T Run<T>(NpgsqlConnection connection, string statement, Func<NpgsqlCommand, T> action, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are made of names from the schema, never of data.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        using var stop = cancellation.Register(command.Cancel);
        return Guarded(() => action(command), cancellation: cancellation);
    }
}
