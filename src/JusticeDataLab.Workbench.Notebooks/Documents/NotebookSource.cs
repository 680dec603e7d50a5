using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>The text of cells in its normal form.</summary>
internal static class NotebookSource
{
    /// <summary>File name of the library that notebooks refer to.</summary>
    public const string LibraryFile = "JusticeDataLab.Workbench.Notebooks.dll";

    /// <summary>LF line ends, no blank lines at the end.</summary>
    public static string Normalise(string source) => source.ReplaceLineEndings("\n").TrimEnd();

    /// <summary>The lines of a text, without their ends.</summary>
    public static string[] Lines(string source) => source.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Whether a line refers to the workbench's own library, wherever it lies.</summary>
    public static bool IsLibraryReference(string line)
    {
        var text = line.Trim();
        return text.StartsWith("#r ", StringComparison.Ordinal)
            && text.EndsWith('"')
            && (text.EndsWith("/" + LibraryFile + "\"", StringComparison.Ordinal) || text.EndsWith("\"" + LibraryFile + "\"", StringComparison.Ordinal));
    }

    /// <summary>Hash over the cells' kinds and texts.</summary>
    public static string Hash(NotebookDocument notebook)
    {
        var parts = new List<string?>();
        foreach (var cell in notebook.Cells.Where(cell => !cell.HasTag(NotebookCell.InjectedTag)))
        {
            var lines = Lines(cell.Source).Where(line => !IsLibraryReference(line)).Select(line => line.TrimEnd());
            parts.Add(cell.Kind.ToString());
            parts.Add(string.Join('\n', lines).Trim('\n'));
        }

        return StableHash.Hex([.. parts]);
    }
}
