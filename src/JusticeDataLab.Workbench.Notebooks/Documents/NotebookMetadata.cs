using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>What is read from, kept of and left out of a notebook's metadata.</summary>
internal static class NotebookMetadata
{
    /// <summary>Written by the tools that ran or opened a notebook: times, folded cells, kernels beside the one we name.</summary>
    private static readonly HashSet<string> OfTools = new(StringComparer.Ordinal)
    {
        "ExecuteTime", "collapsed", "dotnet_interactive", "execution", "papermill", "polyglot_notebook", "scrolled", "vscode", "widgets",
    };

    private static readonly HashSet<string> OfOurs = new(StringComparer.Ordinal) { "kernelspec", "language_info", "jdl" };

    /// <summary>The metadata of a notebook or cell; empty when it has none.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Of(JsonElement owner)
    {
        var metadata = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (owner.TryGetProperty("metadata", out var element) && element.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in element.EnumerateObject()) metadata[entry.Name] = entry.Value.Clone();
        }

        return metadata;
    }

    /// <summary>Name of the kernel asked for.</summary>
    public static string? KernelOf(IReadOnlyDictionary<string, JsonElement> metadata) => Text(metadata, "kernelspec", "name");

    /// <summary>Hash of the sample data the outputs were made on.</summary>
    public static string? SamplesOf(IReadOnlyDictionary<string, JsonElement> metadata) => Text(metadata, "jdl", "run", "samples");

    /// <summary>What is kept beside kernel, language and run record.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Further(IReadOnlyDictionary<string, JsonElement> metadata) =>
        metadata.Where(entry => !OfTools.Contains(entry.Key) && !OfOurs.Contains(entry.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>What is kept of a cell's metadata, its tags aside.</summary>
    public static IReadOnlyDictionary<string, JsonElement> FurtherOfCell(IReadOnlyDictionary<string, JsonElement> metadata) =>
        metadata.Where(entry => !OfTools.Contains(entry.Key) && entry.Key != "tags").ToDictionary(StringComparer.Ordinal);

    private static string? Text(IReadOnlyDictionary<string, JsonElement> metadata, string key, params ReadOnlySpan<string> path)
    {
        if (!metadata.TryGetValue(key, out var element)) return null;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
