using System.Text.Json;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>The sign-offs of a run, beside its folder: <c>runs/RUN-ID.signoffs.jsonl</c>.</summary>
public static class SignOffLog
{
    /// <summary>The log of a run.</summary>
    /// <param name="run">The run.</param>
    public static string PathOf(SavedRun run) => run.Folder + ".signoffs.jsonl";

    /// <summary>Adds a sign-off to a run that is whole.</summary>
    /// <param name="run">The run.</param>
    /// <param name="role">In what role.</param>
    /// <param name="who">Staff code or role account.</param>
    /// <param name="outcome">What is said.</param>
    /// <param name="comment">What was checked, or why the run is returned.</param>
    /// <param name="when">When, as it shall be written.</param>
    /// <exception cref="LogException">The run is not as its manifest has it, or analyst and assurer are one.</exception>
    public static void Add(SavedRun run, SignOffRole role, string who, SignOffOutcome outcome, string comment, string when)
    {
        if (string.IsNullOrWhiteSpace(who)) throw new LogException("Say who signs: a staff code or role account.");
        if (run.ChangedFiles() is [var changed, ..]) throw new LogException($"The run cannot be signed: {changed.Path} is not as its manifest has it. Run the request again.");
        var before = Read(run);
        var other = role is SignOffRole.Analyst ? SignOffRole.Assurer : SignOffRole.Analyst;
        if (role is not SignOffRole.Approver && before.Any(entry => entry.Role == other && SameOne(entry.Who, who) && entry.Manifest == run.Manifest.Sha256))
            throw new LogException($"Analyst and assurer must be two people: {who} has signed as {CodeText.Of(other)} already.");
        ChainedLog.Append(PathOf(run), [Write(new SignOff(role, who, when, outcome, comment, run.Manifest.Sha256, RequestLogs.Hashes(run.RequestPath)))]);
    }

    /// <summary>The sign-offs in order; empty when there are none.</summary>
    /// <param name="run">The run.</param>
    /// <exception cref="LogException">A line is not a sign-off.</exception>
    public static IReadOnlyList<SignOff> Read(SavedRun run)
    {
        var path = PathOf(run);
        if (!File.Exists(path)) return [];
        return [.. ChainedLog.Lines(File.ReadAllText(path)).Select((line, position) => Parse(line, position + 1, Path.GetFileName(path)))];
    }

    /// <summary>Whether two codes are of one person: case and spaces around do not count.</summary>
    internal static bool SameOne(string first, string second) => string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Write(SignOff entry) => JsonSerializer.Serialize(new
    {
        role = CodeText.Of(entry.Role),
        who = entry.Who,
        when = entry.When,
        outcome = CodeText.Of(entry.Outcome),
        comment = entry.Comment,
        manifest = entry.Manifest,
        logs = entry.Logs,
    });

    private static SignOff Parse(string line, int number, string file)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string Text(string name) => root.GetProperty(name).GetString() ?? throw new JsonException();
            T Choice<T>(string name)
                where T : struct, Enum => (T)(CodeText.Parse(typeof(T), Text(name)) ?? throw new JsonException());
            return new SignOff(
                Choice<SignOffRole>("role"), Text("who"), Text("when"), Choice<SignOffOutcome>("outcome"), Text("comment"), Text("manifest"),
                root.GetProperty("logs").EnumerateObject().ToDictionary(log => log.Name, log => log.Value.GetString() ?? "", StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new LogException(FormattableString.Invariant($"{file}, line {number} is not a sign-off: the line was changed or cut short."));
        }
    }
}
