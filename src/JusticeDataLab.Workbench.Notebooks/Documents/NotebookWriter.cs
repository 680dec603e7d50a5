using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>
/// Writes notebooks in one normal form: format 4.5, the C# kernel, keys in ordinal order, one line of source a line,
/// no execution times, an identifier for every cell. Reading and writing again changes nothing.
/// </summary>
public static class NotebookWriter
{
    /// <summary>The notebook as text.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string Write(NotebookDocument notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var cells = CellIdentifiers.Complete(notebook.Cells).Select(cell => (object?)CellWriter.Tree(cell)).ToList();
        return JsonText.Write(new Dictionary<string, object?>
        {
            ["cells"] = cells,
            ["metadata"] = Metadata(notebook),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        });
    }

    /// <summary>Writes a notebook file: to a temporary name first, so that a stopped run leaves no half file.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">Path of the file.</param>
    public static void WriteFile(NotebookDocument notebook, string path)
    {
        var partial = path + ".partial";
        File.WriteAllText(partial, Write(notebook), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Whether a text is already in the normal form.</summary>
    /// <param name="text">Text of a notebook file.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <exception cref="NotebookFormatException">The text is not a notebook.</exception>
    public static bool IsNormal(string text, string file) =>
        string.Equals(text, Write(NotebookReader.Parse(text, file)), StringComparison.Ordinal);

    private static Dictionary<string, object?> Metadata(NotebookDocument notebook)
    {
        var metadata = notebook.Metadata.ToDictionary(entry => entry.Key, entry => (object?)entry.Value, StringComparer.Ordinal);
        metadata["kernelspec"] = new Dictionary<string, object?>
        {
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["name"] = NotebookDocument.KernelName,
        };
        metadata["language_info"] = new Dictionary<string, object?> { ["name"] = "C#" };
        if (notebook.SampleDataHash is { } samples)
        {
            metadata["jdl"] = new Dictionary<string, object?>
            {
                ["run"] = new Dictionary<string, object?> { ["samples"] = samples },
            };
        }

        return metadata;
    }
}
