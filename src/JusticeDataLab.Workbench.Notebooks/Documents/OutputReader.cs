using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Reads the outputs of a code cell.</summary>
internal static class OutputReader
{
    /// <summary>Reads all outputs of a cell.</summary>
    public static IReadOnlyList<CellOutput> Read(JsonElement cell, string file, int number)
    {
        if (!cell.TryGetProperty("outputs", out var outputs)) return [];
        if (outputs.ValueKind != JsonValueKind.Array) throw new NotebookFormatException(file, number, "outputs must be a list.");
        return [.. outputs.EnumerateArray().Select(output => One(output, file, number))];
    }

    private static CellOutput One(JsonElement output, string file, int number) => CellReader.Text(output, "output_type") switch
    {
        "stream" => new StreamOutput(CellReader.Text(output, "name") ?? "stdout", Member(output, "text") ?? ""),
        "display_data" => new DisplayOutput(Bundle(output, file, number)),
        "execute_result" => new ResultOutput(Count(output), Bundle(output, file, number)),
        "error" => new ErrorOutput(CellReader.Text(output, "ename") ?? "", CellReader.Text(output, "evalue") ?? "", Traceback(output)),
        _ => throw new NotebookFormatException(file, number, "output_type must be stream, display_data, execute_result or error."),
    };

    private static MimeBundle Bundle(JsonElement output, string file, int number)
    {
        if (!output.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            throw new NotebookFormatException(file, number, "an output has no data.");
        return new MimeBundle([.. data.EnumerateObject().Select(form => (form.Name, Content(form, file, number)))]);
    }

    private static string Content(JsonProperty form, string file, int number)
    {
        if (MimeBundle.IsJson(form.Name)) return form.Value.GetRawText();
        return CellReader.Joined(form.Value)
            ?? throw new NotebookFormatException(file, number, $"the {form.Name} form of an output must be a text or a list of texts.");
    }

    private static string? Member(JsonElement output, string name) =>
        output.TryGetProperty(name, out var element) ? CellReader.Joined(element) : null;

    private static int Count(JsonElement output) =>
        output.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number ? count.GetInt32() : 0;

    private static List<string> Traceback(JsonElement output) =>
        output.TryGetProperty("traceback", out var lines) && lines.ValueKind == JsonValueKind.Array
            ? [.. lines.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString()!)]
            : [];
}
