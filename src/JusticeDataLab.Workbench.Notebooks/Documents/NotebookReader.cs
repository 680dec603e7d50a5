using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>
/// Reads notebooks of format 4, any minor version: source as one text or as lines, missing metadata, missing cell
/// identifiers. What it cannot read it refuses, with the file and the cell.
/// </summary>
public static class NotebookReader
{
    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="NotebookFormatException">The file is not a notebook.</exception>
    public static NotebookDocument Read(string path) => Parse(File.ReadAllText(path), Path.GetFileName(path));

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <exception cref="NotebookFormatException">The text is not a notebook.</exception>
    public static NotebookDocument Parse(string json, string file)
    {
        using var document = Json(json, file);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Array)
        {
            throw new NotebookFormatException(file, null, "not a notebook: there is no list of cells. Notebooks of format 3 and older must be "
                + "opened and saved in Jupyter first.");
        }

        if (root.TryGetProperty("nbformat", out var format) && format.TryGetInt32(out var major) && major != 4)
            throw new NotebookFormatException(file, null, "only notebook format 4 can be read: open and save the notebook in Jupyter.");
        var metadata = NotebookMetadata.Of(root);
        return new NotebookDocument([.. cells.EnumerateArray().Select((cell, index) => CellReader.Read(cell, file, index + 1))])
        {
            Kernel = NotebookMetadata.KernelOf(metadata),
            SampleDataHash = NotebookMetadata.SamplesOf(metadata),
            Metadata = NotebookMetadata.Further(metadata),
        };
    }

    private static JsonDocument Json(string json, string file)
    {
        try
        {
            return JsonDocument.Parse(json.TrimStart('\uFEFF'));
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            throw new NotebookFormatException(file, null, FormattableString.Invariant($"line {line} is not valid JSON. A merge conflict, or a file cut short?"), fault);
        }
    }
}
