namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>A workbook that is not read, and why; <see cref="WorkbookReader"/> adds the name of the file.</summary>
internal sealed class WorkbookRefusedException(string problem, string remedy) : Exception(problem)
{
    public string Problem { get; } = problem;

    public string Remedy { get; } = remedy;

    /// <summary>More in it than a cohort can have, or more than it declares: a zip bomb or a mistake.</summary>
    public static WorkbookRefusedException TooLarge() => new(
        "The workbook holds far more than a cohort, or more than it declares", "Copy the cohort alone into a new workbook, or save it as CSV UTF-8.");
}
