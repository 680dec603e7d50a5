using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>
/// Copies the notebooks into a request's folder: without outputs, pointed at the request, and with the line that names
/// the library pointed at this copy of the workbench.
/// </summary>
public static class RequestNotebooks
{
    private const string RequestParameter = "var request = ";

    /// <summary>Copies the notebooks.</summary>
    /// <param name="templates">Folder of the notebooks of the workbench.</param>
    /// <param name="folder">The request's folder.</param>
    public static void Copy(string templates, string folder)
    {
        var target = Path.Combine(folder, "notebooks");
        var library = Path.Combine(Path.GetDirectoryName(templates)!, "artifacts", "notebooks", NotebookSource.LibraryFile);
        var reference = $"#r \"{Path.GetRelativePath(Path.GetFullPath(target), library).Replace('\\', '/')}\"";
        foreach (var template in NotebookSuite.Find(templates).Where(path => Path.GetDirectoryName(path) == templates))
        {
            var name = Path.GetFileName(template);
            var notebook = NotebookReader.Read(template).WithoutOutputs();
            notebook = notebook with { Cells = [.. notebook.Cells.Select(cell => Point(cell, reference))] };
            AtomicFile.Write(Path.Combine(target, name), NotebookWriter.Write(notebook));
        }
    }

    private static NotebookCell Point(NotebookCell cell, string reference)
    {
        if (cell.Kind != CellKind.Code) return cell;
        var lines = NotebookSource.Lines(cell.Source).Select(line =>
            NotebookSource.IsLibraryReference(line) ? reference
            : cell.HasTag(NotebookCell.ParametersTag) && line.StartsWith(RequestParameter, StringComparison.Ordinal) ? $"{RequestParameter}\"..\";"
            : line);
        return cell with { Source = string.Join('\n', lines) };
    }
}
