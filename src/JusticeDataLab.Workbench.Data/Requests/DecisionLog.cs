using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>
/// The decisions taken on a request, one JSON object a line: <c>what</c>, <c>decision</c>, <c>when</c>, <c>who</c>,
/// <c>why</c>. Lines are only ever added, and every run depends on them.
/// </summary>
public sealed class DecisionLog
{
    /// <summary>Name of the file in a request's folder.</summary>
    public const string Name = "decisions.jsonl";

    /// <summary>What of a decision to analyse a service that is considered case by case.</summary>
    public const string CaseByCase = "case-by-case";

    private DecisionLog(IReadOnlyList<Decision> decisions, string hash)
    {
        Decisions = decisions;
        Hash = hash;
    }

    /// <summary>The decisions in order.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>Hash of the log, which is part of a run's identity.</summary>
    public string Hash { get; }

    /// <summary>Reads a log; a file that is not there is an empty log.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="RequestFileException">A line is not a whole decision.</exception>
    public static DecisionLog Read(string path)
    {
        var text = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var lines = text.Split('\n');
        var decisions = new List<Decision>();
        for (var number = 1; number <= lines.Length; number++)
        {
            if (lines[number - 1].Trim().Length > 0) decisions.Add(Parse(lines[number - 1], number));
        }

        return new DecisionLog(decisions, StableHash.HexOfBytes(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The last decision on a matter, or null.</summary>
    /// <param name="what">The matter.</param>
    public Decision? Last(string what) => Decisions.LastOrDefault(decision => decision.What == what);

    private static Decision Parse(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new Decision(Text(root, "what"), Text(root, "decision"), Text(root, "when"), Text(root, "who"), Text(root, "why"));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RequestFileException(Name, [$"Line {number} is not a decision: it needs what, decision, when, who and why."]);
        }
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? throw new JsonException();
}
