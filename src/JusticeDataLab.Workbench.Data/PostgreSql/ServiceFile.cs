using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>
/// Reads a section of libpq's service file: PGSERVICEFILE or <c>~/.pg_service.conf</c>, then <c>pg_service.conf</c> in
/// PGSYSCONFDIR. Messages name keys and lines, never values.
/// </summary>
internal static class ServiceFile
{
    /// <summary>The entries of a service, by libpq's names of connection parameters.</summary>
    /// <param name="service">Name of the service.</param>
    /// <param name="environment">Gives an environment variable, or null.</param>
    public static Dictionary<string, string> Read(string service, Func<string, string?> environment)
    {
        foreach (var path in Paths(environment).Where(File.Exists))
            if (Section(path, service) is { } entries) return entries;
        throw new AdministrativeDataException($"There is no service '{service}' in the PostgreSQL service file: add a section [{service}] to ~/.pg_service.conf, or name the file in PGSERVICEFILE.");
    }

    private static IEnumerable<string> Paths(Func<string, string?> environment)
    {
        if (environment("PGSERVICEFILE") is { Length: > 0 } named) yield return named;
        else if (environment("HOME") is { Length: > 0 } home) yield return Path.Combine(home, ".pg_service.conf");
        if (environment("APPDATA") is { Length: > 0 } data) yield return Path.Combine(data, "postgresql", ".pg_service.conf");
        yield return Path.Combine(environment("PGSYSCONFDIR") is { Length: > 0 } folder ? folder : "/etc/postgresql-common", "pg_service.conf");
    }

    private static Dictionary<string, string>? Section(string path, string service)
    {
        Dictionary<string, string>? entries = null;
        var number = 0;
        foreach (var text in File.ReadLines(path))
        {
            number++;
            var line = text.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                if (entries is not null) break;
                if (line == $"[{service}]") entries = new Dictionary<string, string>(StringComparer.Ordinal);
                continue;
            }

            if (entries is null) continue;
            var place = line.IndexOf('=', StringComparison.Ordinal);
            if (place < 1) throw new AdministrativeDataException(FormattableString.Invariant($"Line {number} of the PostgreSQL service file must be written name=value."));
            entries[line[..place].Trim()] = line[(place + 1)..].Trim();
        }

        return entries;
    }
}
