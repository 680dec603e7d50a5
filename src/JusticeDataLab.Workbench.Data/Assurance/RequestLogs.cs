using System.Text.Json;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>The logs of a request: decisions, assumptions and quality assurance.</summary>
public static class RequestLogs
{
    /// <summary>Assumptions: what is taken as given, and what would follow if it were not so.</summary>
    public const string Assumptions = "assumptions.jsonl";

    /// <summary>Quality assurance: what was checked, how, and with what result.</summary>
    public const string QualityAssurance = "qa.jsonl";

    /// <summary>All of them by file name.</summary>
    public static IReadOnlyList<string> Names { get; } = [DecisionLog.Name, Assumptions, QualityAssurance];

    /// <summary>SHA-256 of each log of a request, and of each cell of its notebooks.</summary>
    /// <param name="request">Folder of the request.</param>
    public static IReadOnlyDictionary<string, string> Hashes(string request) =>
        Names.Select(name => new KeyValuePair<string, string>(name, ChainedLog.HashOfFile(Path.Combine(request, name))))
            .Concat(NotebookCells.Hashes(request))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Adds an assumption or a check; decisions have <see cref="DecisionLog.Append"/>.</summary>
    /// <param name="request">Folder of the request.</param>
    /// <param name="name"><see cref="Assumptions"/> or <see cref="QualityAssurance"/>.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="LogException">The entry is not whole, or the log cannot be added to.</exception>
    public static void Add(string request, string name, LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (name is not (Assumptions or QualityAssurance)) throw new ArgumentException("Not a log of assumptions or quality assurance.", nameof(name));
        if (string.IsNullOrWhiteSpace(entry.What) || string.IsNullOrWhiteSpace(entry.Who)) throw new LogException("An entry says what and who.");
        ChainedLog.Append(Path.Combine(request, name), [JsonSerializer.Serialize(new { what = entry.What, result = entry.Result, when = entry.When, who = entry.Who, why = entry.Why })]);
    }

    /// <summary>The entries of a log in order; empty when there is none.</summary>
    /// <param name="request">Folder of the request.</param>
    /// <param name="name">File name of the log.</param>
    /// <exception cref="LogException">A line is not an entry.</exception>
    public static IReadOnlyList<LogEntry> Read(string request, string name)
    {
        var path = Path.Combine(request, name);
        return File.Exists(path) ? [.. ChainedLog.Lines(File.ReadAllText(path)).Select((line, position) => Parse(line, position + 1, name))] : [];
    }

    private static LogEntry Parse(string line, int number, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string Text(string field) => json.RootElement.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
            return new LogEntry(Text("what"), name == DecisionLog.Name ? Text("decision") : Text("result"), Text("when"), Text("who"), Text("why"));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new LogException(FormattableString.Invariant($"{name}, line {number} is not an entry: the line was changed or cut short."));
        }
    }
}
