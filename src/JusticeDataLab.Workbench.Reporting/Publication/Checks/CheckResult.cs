namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Result of one check of a publication.</summary>
/// <param name="Id">Number of the item, for example H7.</param>
/// <param name="Title">What must hold.</param>
/// <param name="IsEssential">Whether a set that fails may not be published.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Places">Where it fails and how, or why it was not run; for a check that only reports, what it found.</param>
public sealed record CheckResult(string Id, string Title, bool IsEssential, CheckOutcome Outcome, IReadOnlyList<string> Places);
