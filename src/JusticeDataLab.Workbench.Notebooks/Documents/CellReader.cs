using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Reads one cell.</summary>
internal static class CellReader
{
    /// <summary>Reads a cell.</summary>
    public static NotebookCell Read(JsonElement cell, string file, int number)
    {
        if (cell.ValueKind != JsonValueKind.Object) throw new NotebookFormatException(file, number, "is not an object.");
        var kind = Text(cell, "cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => throw new NotebookFormatException(file, number, "cell_type must be code, markdown or raw."),
        };
        var metadata = NotebookMetadata.Of(cell);
        return new NotebookCell(Text(cell, "id"), kind, Source(cell, file, number))
        {
            Tags = Tags(metadata),
            Metadata = NotebookMetadata.FurtherOfCell(metadata),
            Attachments = cell.TryGetProperty("attachments", out var attachments) ? attachments.Clone() : null,
            ExecutionCount = kind == CellKind.Code && cell.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number
                ? count.GetInt32()
                : null,
            Outputs = kind == CellKind.Code ? OutputReader.Read(cell, file, number) : [],
        };
    }

    /// <summary>A text that may be given as one text or as lines; null when it is neither.</summary>
    public static string? Joined(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.ReplaceLineEndings("\n"),
        JsonValueKind.Array when element.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            string.Concat(element.EnumerateArray().Select(line => line.GetString())).ReplaceLineEndings("\n"),
        _ => null,
    };

    /// <summary>A text member; null when there is none.</summary>
    public static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var element) && element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static string Source(JsonElement cell, string file, int number)
    {
        if (!cell.TryGetProperty("source", out var source)) return "";
        return Joined(source) ?? throw new NotebookFormatException(file, number, "source must be a text or a list of texts.");
    }

    private static List<string> Tags(IReadOnlyDictionary<string, JsonElement> metadata) =>
        metadata.TryGetValue("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)]
            : [];
}
