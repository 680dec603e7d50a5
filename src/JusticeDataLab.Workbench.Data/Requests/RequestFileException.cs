namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>A request file cannot be used. Every problem is listed, each with its place and remedy.</summary>
public sealed class RequestFileException : Exception
{
    /// <summary>Lists the problems of a file.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="problems">Problems, each with its place and remedy.</param>
    public RequestFileException(string file, IReadOnlyList<string> problems)
        : base($"{file}: {string.Join(" ", problems)}") => Problems = problems;

    /// <summary>The problems, in the order of the file.</summary>
    public IReadOnlyList<string> Problems { get; }
}
