namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>How large a cohort file may be. Larger ones are refused with a message: they are not cohort files.</summary>
public static class CohortFileLimits
{
    /// <summary>Largest file, in bytes (200 MiB).</summary>
    public const long FileBytes = 200L * 1024 * 1024;

    /// <summary>Most columns.</summary>
    public const int Columns = 1_000;

    /// <summary>Longest cell, in characters.</summary>
    public const int CellLength = 10_000;
}
