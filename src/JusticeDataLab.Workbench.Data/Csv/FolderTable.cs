using System.Security.Cryptography;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>The file of one table in a snapshot folder, and whether it is the one described.</summary>
internal static class FolderTable
{
    public static string PathOf(string folder, TableSchema table) => Path.Combine(folder, table.Name + ".csv");

    /// <summary>
    /// Checks that a required table is there and that any table that is there is the one described. Returns the
    /// fingerprint of its rows, or null for an optional table that the snapshot does not have.
    /// </summary>
    public static InputFingerprint? Check(string folder, TableSchema table, SnapshotDescription snapshot)
    {
        var path = PathOf(folder, table);
        var described = snapshot.Tables.FirstOrDefault(entry => entry.Name == table.Name);
        if (Presence(table, described is not null, File.Exists(path)) is { } problem) throw new AdministrativeDataException($"Table {table.Name} {problem}");
        if (described is null) return null;
        var (sha256, canonical) = HashFile(path);
        if (sha256 == described.Sha256) return canonical ? described : ContentOf(table, path);
        // A copy through a system with other line ends is still the table described: its content is the same.
        if (HasContent(table, path, described)) return described;
        throw new AdministrativeDataException($"Table {table.Name} {ChangedRule} Extract the data again.");
    }

    private static InputFingerprint ContentOf(TableSchema table, string path)
    {
        using var rows = new CsvRows(table, path).WithSchemaHeader();
        return ContentHash.Of(rows);
    }

    private static bool HasContent(TableSchema table, string path, InputFingerprint described)
    {
        try
        {
            return ContentOf(table, path) == described;
        }
        catch (AdministrativeDataException)
        {
            return false;
        }
    }

    /// <summary>What is said of a table whose bytes are not those described.</summary>
    public const string ChangedRule = $"is not the one that {SnapshotJson.FileName} describes: its content has changed or was cut short.";

    /// <summary>What is wrong with a table being there or not, if anything.</summary>
    public static string? Presence(TableSchema table, bool described, bool there) => (described, there) switch
    {
        (false, false) when !table.Required => null,
        (false, true) => $"is there, but {SnapshotJson.FileName} does not describe it. Extract the data again.",
        (_, false) => "is missing from the administrative data: extract them again.",
        _ => null,
    };

    /// <summary>SHA-256 of a file, and whether it is laid out as the canonical text of its rows.</summary>
    public static (string Sha256, bool Canonical) HashFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var layout = new CanonicalLayout();
        var buffer = new byte[1 << 18];
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            layout.Watch(buffer.AsSpan(0, read));
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), layout.IsCanonical);
    }
}
