using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Documents.Export;

/// <summary>
/// A notebook as C# text in the percent form, which editors and reviewers know: each cell begins with <c>// %%</c>, prose
/// is commented out, outputs are left out. Made for reading differences line by line.
/// </summary>
public static class PercentText
{
    /// <summary>The notebook as text, lines ended by LF.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string Write(NotebookDocument notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = new StringBuilder();
        foreach (var cell in notebook.Cells)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append("// %%");
            if (cell.Kind != CellKind.Code) text.Append(cell.Kind == CellKind.Markdown ? " [markdown]" : " [raw]");
            if (cell.Tags.Count > 0) text.Append(" tags=[").Append(string.Join(", ", cell.Tags.Select(tag => $"\"{tag}\""))).Append(']');
            text.Append('\n');
            foreach (var line in NotebookSource.Lines(NotebookSource.Normalise(cell.Source)))
            {
                if (cell.Kind != CellKind.Code) text.Append(line.Length == 0 ? "//" : "// ");
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }
}
