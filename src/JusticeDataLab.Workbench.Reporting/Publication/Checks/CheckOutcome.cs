namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>What came of a check.</summary>
public enum CheckOutcome
{
    /// <summary>Nothing was found.</summary>
    Passed,

    /// <summary>Something was found; the places say where.</summary>
    Failed,

    /// <summary>The check needs a program that is not here; no failure.</summary>
    NotRun,
}
