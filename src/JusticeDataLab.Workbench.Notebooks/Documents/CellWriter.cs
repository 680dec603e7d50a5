using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Turns a cell into the tree that is written.</summary>
internal static class CellWriter
{
    /// <summary>The tree of a cell.</summary>
    public static IReadOnlyDictionary<string, object?> Tree(NotebookCell cell)
    {
        var metadata = cell.Metadata.ToDictionary(entry => entry.Key, entry => (object?)entry.Value, StringComparer.Ordinal);
        if (cell.Tags.Count > 0) metadata["tags"] = cell.Tags.ToList<object?>();
        var tree = new Dictionary<string, object?>
        {
            ["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" },
            ["id"] = cell.Id,
            ["metadata"] = metadata,
            ["source"] = Lines(NotebookSource.Normalise(cell.Source)),
        };
        if (cell.Attachments is { } attachments) tree["attachments"] = attachments;
        if (cell.Kind == CellKind.Code)
        {
            tree["execution_count"] = cell.ExecutionCount;
            tree["outputs"] = cell.Outputs.Select(output => (object?)Output(output)).ToList();
        }

        return tree;
    }

    private static Dictionary<string, object?> Output(CellOutput output) => output switch
    {
        StreamOutput stream => new() { ["name"] = stream.Name, ["output_type"] = "stream", ["text"] = Lines(stream.Text) },
        DisplayOutput display => new() { ["data"] = Data(display.Data), ["metadata"] = new Dictionary<string, object?>(), ["output_type"] = "display_data" },
        ResultOutput result => new()
        {
            ["data"] = Data(result.Data),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = new Dictionary<string, object?>(),
            ["output_type"] = "execute_result",
        },
        ErrorOutput error => new()
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = error.Traceback.ToList<object?>(),
        },
        _ => throw new InvalidOperationException($"A notebook cannot hold a {output.GetType().Name}."),
    };

    private static Dictionary<string, object?> Data(MimeBundle bundle) =>
        bundle.Forms.ToDictionary(form => form.MimeType, form => MimeBundle.IsJson(form.MimeType) ? (object?)Json(form.Content) : Lines(form.Content), StringComparer.Ordinal);

    private static JsonElement Json(string content)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.Clone();
    }

    /// <summary>Lines with their ends, as the format keeps texts; no text is an empty list.</summary>
    private static List<object?> Lines(string text)
    {
        var lines = new List<object?>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
