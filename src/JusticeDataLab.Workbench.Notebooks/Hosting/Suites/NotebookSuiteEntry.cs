using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Hosting.Checks;
using JusticeDataLab.Workbench.Notebooks.Hosting.Running;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

/// <summary>One notebook of a suite.</summary>
/// <param name="File">Name of the notebook.</param>
/// <param name="Findings">What the checker found.</param>
/// <param name="Run">Its run; null when it was only checked or could not be run.</param>
/// <param name="Facts">Its facts beside the expected ones; null when it was not run, or failed.</param>
/// <param name="Problems">What else went wrong, in words: a fault of the file, a failed cell, a second run that differs.</param>
public sealed record NotebookSuiteEntry(
    string File,
    IReadOnlyList<NotebookFinding> Findings,
    NotebookRun? Run,
    FactComparison? Facts,
    IReadOnlyList<string> Problems)
{
    /// <summary>Whether nothing is wrong with the notebook. Fragile conclusions alone are not wrong.</summary>
    public bool Passed => Findings.Count == 0 && Problems.Count == 0 && Facts?.Agrees != false;
}
