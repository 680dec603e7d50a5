namespace JusticeDataLab.Workbench.Data.Linkage.Splink;

/// <summary>A saved Splink model cannot be used. Every problem is listed, each with its place and remedy.</summary>
public sealed class SplinkModelException : Exception
{
    /// <summary>Lists the problems of a file.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="problems">Problems, each with its place and remedy.</param>
    public SplinkModelException(string file, IReadOnlyList<string> problems)
        : base($"{file}: {string.Join(" ", problems)}") => Problems = problems;

    /// <summary>The problems, in the order of the file.</summary>
    public IReadOnlyList<string> Problems { get; }
}
