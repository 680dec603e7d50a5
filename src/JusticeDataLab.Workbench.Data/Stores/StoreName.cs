using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Where administrative data are: a folder, a file that ends in <c>.sqlite</c>, or <c>postgres:SERVICE</c>, which names a
/// section of the libpq service file. A name never holds an address, a user or a password.
/// </summary>
public readonly record struct StoreName
{
    private const string DatabasePrefix = "postgres:";
    private const string FileEnding = ".sqlite";

    private StoreName(StoreKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The kind of store.</summary>
    public StoreKind Kind { get; }

    /// <summary>The name as it is written in commands and requests.</summary>
    public string Text { get; }

    /// <summary>The section of the service file; empty when the environment variables PGHOST and so on say everything.</summary>
    public string Service => Text[DatabasePrefix.Length..];

    /// <summary>Reads the name of a store.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="AdministrativeDataException">An address or something else stands where a service is named.</exception>
    public static StoreName Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new AdministrativeDataException("A store of administrative data must be named: a snapshot folder, a file that ends in .sqlite, or postgres:SERVICE.");
        if (text.StartsWith("postgresql:", StringComparison.Ordinal) || text.StartsWith("postgres:", StringComparison.Ordinal))
        {
            // What is refused is not repeated: it may hold a password.
            if (!text.StartsWith(DatabasePrefix, StringComparison.Ordinal) || text[DatabasePrefix.Length..].Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.')))
                throw new AdministrativeDataException("A PostgreSQL store is named postgres:SERVICE, by letters, digits, '-', '_' and '.': put host, database and user in the service file (~/.pg_service.conf) and the password in ~/.pgpass.");
            return new StoreName(StoreKind.PostgreSql, text);
        }

        return new StoreName(text.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase) ? StoreKind.Sqlite : StoreKind.Folder, text);
    }

    /// <summary>The name as seen from a folder that it is relative to: paths become full, services stay.</summary>
    /// <param name="folder">The folder.</param>
    public StoreName From(string folder) => Kind == StoreKind.PostgreSql ? this : new StoreName(Kind, Path.GetFullPath(Path.Combine(folder, Text)));

    /// <summary>The name as it is written in a folder: paths become relative with forward slashes, services stay.</summary>
    /// <param name="folder">The folder.</param>
    public StoreName RelativeTo(string folder) =>
        Kind == StoreKind.PostgreSql ? this : new StoreName(Kind, Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(Text)).Replace('\\', '/'));

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Text;
}
