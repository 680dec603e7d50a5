using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Assurance;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>
/// The decisions taken on a request, one JSON object a line: <c>what</c>, <c>decision</c>, <c>when</c>, <c>who</c>,
/// <c>why</c>; a decision on a link also has <c>recordKey</c> and <c>person</c>. Lines are only ever added, and every run
/// depends on them.
/// </summary>
public sealed class DecisionLog
{
    /// <summary>Name of the file in a request's folder.</summary>
    public const string Name = "decisions.jsonl";

    /// <summary>What of a decision to analyse a service that is considered case by case.</summary>
    public const string CaseByCase = "case-by-case";

    /// <summary>What of a decision of clerical review on a link.</summary>
    public const string Link = "link";

    private DecisionLog(IReadOnlyList<Decision> decisions, string text)
    {
        Decisions = decisions;
        Text = text;
        Hash = StableHash.HexOfBytes(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The decisions in order.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>What they say about links.</summary>
    public LinkDecisions Links => LinkDecisions.Of(this);

    /// <summary>The log as it is written, with LF line ends; empty when there is none.</summary>
    public string Text { get; }

    /// <summary>Hash of the log, which is part of a run's identity.</summary>
    public string Hash { get; }

    /// <summary>Reads a log; a file that is not there is an empty log.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="RequestFileException">A line is not a whole decision.</exception>
    public static DecisionLog Read(string path) => Parse(File.Exists(path) ? File.ReadAllText(path) : "");

    /// <summary>Reads a log from text.</summary>
    /// <param name="content">Content of a log.</param>
    /// <exception cref="RequestFileException">A line is not a whole decision.</exception>
    public static DecisionLog Parse(string content)
    {
        var text = content.ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        var decisions = new List<Decision>();
        for (var number = 1; number <= lines.Length; number++)
        {
            if (lines[number - 1].Trim().Length > 0) decisions.Add(Parse(lines[number - 1], number));
        }

        return new DecisionLog(decisions, text);
    }

    /// <summary>Adds decisions at the end of a log: all of them or, when anything goes wrong, none.</summary>
    /// <param name="path">Path of the file; made when it is not there.</param>
    /// <param name="decisions">Decisions in order.</param>
    /// <exception cref="RequestFileException">The log cannot be read.</exception>
    /// <exception cref="LogException">Somebody else is writing to it, or its chain is broken.</exception>
    public static void Append(string path, IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        Read(path);
        ChainedLog.Append(path, [.. decisions.Select(DecisionJson.Write)]);
    }

    /// <summary>The last decision on a matter, or null.</summary>
    /// <param name="what">The matter.</param>
    public Decision? Last(string what) => Decisions.LastOrDefault(decision => decision.What == what);

    private static Decision Parse(string line, int number)
    {
        try
        {
            var decision = DecisionJson.Parse(line);
            return decision.What == Link ? LinkDecisions.Checked(decision, number) : decision;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RequestFileException(Name, [$"Line {number} is not a decision: it needs what, decision, when, who and why."]);
        }
    }
}
