using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>
/// An append-only log of JSON lines. Each line holds, as <c>previous</c>, the SHA-256 of the line before it and, as
/// <c>hash</c>, that of itself, so that a line that is changed, removed or put in between is seen. What is cut off at the
/// end cannot be seen in the log itself: a sign-off holds the hash of each log as it was.
/// </summary>
public static class ChainedLog
{
    /// <summary>What the first line holds in place of a hash.</summary>
    public const string Start = "start";

    private const string Previous = "previous";
    private const string Own = "hash";

    /// <summary>Adds entries at the end: all of them or, when anything goes wrong, none.</summary>
    /// <param name="path">Path of the log; made when it is not there.</param>
    /// <param name="entries">JSON objects, one an entry, in order, without <c>previous</c>.</param>
    /// <exception cref="LogException">Somebody else is writing to the log, or its chain is broken already.</exception>
    public static void Append(string path, IReadOnlyList<string> entries)
    {
        using var alone = Lock(path);
        var text = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var name = Path.GetFileName(path);
        if (FirstBreak(text) is { } broken) throw new LogException($"{name}, {broken} Restore the log before anything is added.");
        if (text.Length > 0 && !text.EndsWith('\n')) text += "\n";
        var builder = new StringBuilder(text);
        var last = Lines(text).LastOrDefault();
        foreach (var entry in entries)
        {
            var bound = $"{entry[..^1]}{(entry.Length > 2 ? "," : "")}\"{Previous}\":\"{(last is null ? Start : HashOf(last))}\"}}";
            last = $"{bound[..^1]},\"{Own}\":\"{HashOf(bound)}\"}}";
            builder.Append(last).Append('\n');
        }

        AtomicFile.Write(path, builder.ToString());
    }

    /// <summary>
    /// The first break of the chain in words, line number first; null when it is whole. A line written by hand without
    /// hashes is taken as it is: the lines after it bind it.
    /// </summary>
    /// <param name="text">Content of the log.</param>
    public static string? FirstBreak(string text)
    {
        string? before = null;
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            if (!TryHashes(line, out var previous, out var own)) return FormattableString.Invariant($"line {number} is not an entry: it was changed or cut short.");
            if (own is not null && own != HashOf(line.Replace($",\"{Own}\":\"{own}\"", "", StringComparison.Ordinal))) return FormattableString.Invariant($"line {number} was changed.");
            if (previous is not null && previous != (before is null ? Start : HashOf(before)))
                return FormattableString.Invariant($"line {number} does not follow the line before it: lines were changed, removed or put in.");
            before = line;
        }

        return null;
    }

    /// <summary>SHA-256 of a log, LF line ends; that of nothing when there is no file.</summary>
    /// <param name="path">Path of the log.</param>
    public static string HashOfFile(string path) =>
        StableHash.HexOfBytes(Encoding.UTF8.GetBytes(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : ""));

    /// <summary>The lines of a log that hold something.</summary>
    /// <param name="text">Content of the log.</param>
    internal static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0);

    private static string HashOf(string line) => StableHash.HexOfBytes(Encoding.UTF8.GetBytes(line));

    private static bool TryHashes(string line, out string? previous, out string? own)
    {
        (previous, own) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) return false;
            previous = json.RootElement.TryGetProperty(Previous, out var before) ? before.GetString() : null;
            own = json.RootElement.TryGetProperty(Own, out var hash) ? hash.GetString() : null;
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // Two commands that add at once would lose one's lines.
    private static FileStream Lock(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return FileLock.Take(path + ".lock") ?? throw new LogException($"Another command is adding to {Path.GetFileName(path)}: try again when it has ended.");
    }
}
