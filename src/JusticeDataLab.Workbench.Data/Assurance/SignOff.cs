namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>One entry of the sign-off log of a run.</summary>
/// <param name="Role">In what role somebody signs.</param>
/// <param name="Who">Staff code or role account; never a person's name.</param>
/// <param name="When">When, as written.</param>
/// <param name="Outcome">Approved, or returned to the analyst.</param>
/// <param name="Comment">What was checked, or why it is returned.</param>
/// <param name="Manifest">SHA-256 of the manifest that is signed.</param>
/// <param name="Logs">SHA-256 of each log of the request, by its file name, and of each cell of its notebooks, as they were when signed.</param>
public sealed record SignOff(
    SignOffRole Role, string Who, string When, SignOffOutcome Outcome, string Comment, string Manifest, IReadOnlyDictionary<string, string> Logs);
