namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>
/// A cohort file that cannot be read at all. Its message names the file, the row where one is known, what is wrong and
/// what to do, never a value of the file; it has no inner exception, because those of readers carry raw rows.
/// </summary>
public sealed class CohortFileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">Name of the file, without its folder.</param>
    /// <param name="row">Row in question, 1 the first below the header; null when no one row is at fault.</param>
    /// <param name="problem">What is wrong, a sentence without its full stop.</param>
    /// <param name="remedy">What to do, a sentence.</param>
    public CohortFileException(string file, int? row, string problem, string remedy)
        : base(Text(file, row, problem, remedy))
    {
        File = file;
        Row = row;
        Remedy = remedy;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Row in question, 1 the first below the header; null when no one row is at fault.</summary>
    public int? Row { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }

    private static string Text(string file, int? row, string problem, string remedy)
    {
        var where = row switch
        {
            null => file,
            0 => $"{file}, header",
            _ => FormattableString.Invariant($"{file}, row {row}"),
        };
        return $"{where}: {problem}. {remedy}";
    }
}
