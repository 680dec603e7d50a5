using System.Globalization;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>A file is not a notebook the workbench can read. Names the file and, where one is at fault, the cell.</summary>
public sealed class NotebookFormatException : Exception
{
    internal NotebookFormatException(string file, int? cell, string message, Exception? cause = null)
        : base(Where(file, cell) + message, cause)
    {
        File = file;
        Cell = cell;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Number of the cell, the first being 1; null when the fault lies outside the cells.</summary>
    public int? Cell { get; }

    private static string Where(string file, int? cell) =>
        cell is { } number ? string.Create(CultureInfo.InvariantCulture, $"{file}, cell {number}: ") : $"{file}: ";
}
