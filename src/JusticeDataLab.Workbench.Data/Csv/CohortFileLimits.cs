namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>How large a cohort file may be. Larger ones are refused with a message: they are not cohort files.</summary>
public static class CohortFileLimits
{
    /// <summary>Largest file, in bytes (200 MiB).</summary>
    public const long FileBytes = 200L * 1024 * 1024;

    /// <summary>Most rows, the header counted; what a worksheet can hold.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Most cells, those left out between others counted.</summary>
    public const int Cells = 20_000_000;

    /// <summary>Most characters in all cells together.</summary>
    public const long Characters = FileBytes;

    /// <summary>Most parts of a workbook.</summary>
    public const int WorkbookParts = 2_000;

    /// <summary>Largest workbook once unpacked, in bytes (200 MiB).</summary>
    public const long UnpackedBytes = FileBytes;

    /// <summary>Most columns.</summary>
    public const int Columns = 1_000;

    /// <summary>Longest cell, in characters.</summary>
    public const int CellLength = 10_000;
}
