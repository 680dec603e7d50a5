using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

/// <summary>A folder of notebooks, checked and run.</summary>
/// <param name="Entries">One entry a notebook, in ordinal order of names.</param>
public sealed record NotebookSuiteResult(IReadOnlyList<NotebookSuiteEntry> Entries)
{
    /// <summary>Whether nothing is wrong with any notebook.</summary>
    public bool Passed => Entries.All(entry => entry.Passed);

    /// <summary>A line a notebook, and below it what is wrong or fragile.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var entry in Entries)
        {
            text.Append(entry.Passed ? "passed  " : "FAILED  ").Append(entry.File);
            if (entry.Run is { } run) text.Append(FormattableString.Invariant($"  {run.Cells.Count} cells"));
            if (entry.Facts is { } facts) text.Append("  ").Append(facts.Summary);
            text.Append('\n');
            foreach (var finding in entry.Findings) Indented(text, finding.ToString());
            foreach (var problem in entry.Problems) Indented(text, problem);
            if (entry.Facts is { } comparison && (comparison.Failures > 0 || comparison.Warnings > 0)) Indented(text, comparison.ToText(onlyFindings: true).TrimEnd('\n'));
        }

        return text.ToString();
    }

    private static void Indented(StringBuilder text, string lines) =>
        text.Append("        ").Append(lines.ReplaceLineEndings("\n        ")).Append('\n');
}
