using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>The cells executed since the kernel started. Kept in memory only: code may hold what must not outlive a session.</summary>
internal sealed class ExecutionHistory
{
    // Number of the present session, the only one that is remembered.
    private const int Session = 0;

    private readonly List<(int Line, string Code, string? Output)> entries = [];

    /// <summary>Adds a cell.</summary>
    public void Add(int line, string code, string? output) => entries.Add((line, code, output));

    /// <summary>Answers a request for history.</summary>
    public JsonObject Answer(JupyterMessage request)
    {
        var chosen = request.Text("hist_access_type") switch
        {
            "tail" => entries.TakeLast(request.Number("n", entries.Count)),
            "range" => Range(request),
            "search" => Search(request),
            _ => [],
        };
        var output = request.Flag("output", otherwise: false);
        return Replies.Ok(("history", Replies.List(chosen.Select(entry => (JsonNode)new JsonArray(
            Session, entry.Line, output ? new JsonArray(entry.Code, entry.Output) : entry.Code)))));
    }

    private IEnumerable<(int Line, string Code, string? Output)> Range(JupyterMessage request)
    {
        var (start, stop) = (request.Number("start", 0), request.Number("stop", int.MaxValue));
        return request.Number("session", Session) == Session ? entries.Where(entry => entry.Line >= start && entry.Line < stop) : [];
    }

    private IEnumerable<(int Line, string Code, string? Output)> Search(JupyterMessage request)
    {
        // A pattern of the shell's kind: * for anything, ? for one character.
        var pattern = $"^{Regex.Escape(request.Text("pattern")).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$";
        var found = entries.Where(entry => Regex.IsMatch(entry.Code, pattern, RegexOptions.Singleline | RegexOptions.NonBacktracking));
        if (request.Flag("unique", otherwise: false)) found = found.GroupBy(entry => entry.Code, StringComparer.Ordinal).Select(group => group.Last());
        return found.TakeLast(request.Number("n", entries.Count));
    }
}
