using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using Npgsql;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>
/// How a database is reached: what the service file says, completed by the environment variables that libpq knows. The
/// password comes from there or from the password file, which the driver reads itself.
/// </summary>
internal static class ConnectionSettings
{
    private static readonly (string Parameter, string Variable, Action<NpgsqlConnectionStringBuilder, string> Set)[] Known =
    [
        ("host", "PGHOST", (settings, value) => settings.Host = value),
        ("hostaddr", "PGHOSTADDR", (settings, value) => settings.Host = value),
        ("port", "PGPORT", (settings, value) => settings.Port = ushort.Parse(value, CultureInfo.InvariantCulture)),
        ("dbname", "PGDATABASE", (settings, value) => settings.Database = value),
        ("user", "PGUSER", (settings, value) => settings.Username = value),
        ("password", "PGPASSWORD", (settings, value) => settings.Password = value),
        ("passfile", "PGPASSFILE", (settings, value) => settings.Passfile = value),
        ("sslmode", "PGSSLMODE", (settings, value) => settings.SslMode = Enum.Parse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)),
        ("sslrootcert", "PGSSLROOTCERT", (settings, value) => settings.RootCertificate = value),
        ("sslcert", "PGSSLCERT", (settings, value) => settings.SslCertificate = value),
        ("sslkey", "PGSSLKEY", (settings, value) => settings.SslKey = value),
        ("connect_timeout", "PGCONNECT_TIMEOUT", (settings, value) => settings.Timeout = int.Parse(value, CultureInfo.InvariantCulture)),
        ("options", "PGOPTIONS", (settings, value) => settings.Options = value),
        ("application_name", "PGAPPNAME", (settings, value) => settings.ApplicationName = value),
    ];

    /// <summary>The settings of a service; an empty name stands for the environment alone.</summary>
    public static NpgsqlConnectionStringBuilder Of(string service, Func<string, string?> environment)
    {
        var named = service.Length > 0 ? service : environment("PGSERVICE") ?? "";
        var entries = named.Length > 0 ? ServiceFile.Read(named, environment) : [];
        var unknown = entries.Keys.Except(Known.Select(entry => entry.Parameter)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null) throw new AdministrativeDataException($"Service '{named}' sets '{unknown}', which is not supported: remove it from the PostgreSQL service file.");

        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = "localhost",
            ApplicationName = "jdl",
            Pooling = false,
            TcpKeepAlive = true,
            // Waiting for an answer, not the time that a table takes to travel.
            CommandTimeout = 300,
            IncludeErrorDetail = false,
            // Whole tables travel: few large reads in place of many small ones.
            ReadBufferSize = 1 << 18,
            WriteBufferSize = 1 << 18,
        };
        foreach (var (parameter, variable, set) in Known)
            if ((entries.GetValueOrDefault(parameter) ?? environment(variable)) is { Length: > 0 } value) Set(settings, parameter, variable, value, set);
        return settings;
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string parameter, string variable, string value, Action<NpgsqlConnectionStringBuilder, string> set)
    {
        try
        {
            set(settings, value);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or OverflowException)
        {
            throw new AdministrativeDataException($"The value of '{parameter}' in the PostgreSQL service file, or of {variable}, cannot be used: correct it.");
        }
    }
}
