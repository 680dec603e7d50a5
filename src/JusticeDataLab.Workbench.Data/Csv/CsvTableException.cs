namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>A table cannot be read as asked. The message names file, row and column, never a value.</summary>
public sealed class CsvTableException : Exception
{
    /// <summary>Says what is wrong with the file.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public CsvTableException(string file, string message)
        : base($"{file}: {message}")
    {
    }

    /// <summary>Says what is wrong with one cell.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="row">Row; 1 is the first row below the header.</param>
    /// <param name="column">Column.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public CsvTableException(string file, int row, string column, string message)
        : base(FormattableString.Invariant($"{file}, row {row}, column {column}: {message}"))
    {
    }
}
