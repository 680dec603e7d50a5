using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Checks notebooks against the rules of <see cref="NotebookRules"/>, without running them.</summary>
public static class NotebookChecker
{
    /// <summary>Most lines of a code cell, blank ones aside.</summary>
    public const int MaximumCellLines = 15;

    /// <summary>Most lines of code of a notebook, blank ones aside.</summary>
    public const int MaximumNotebookLines = 100;

    /// <summary>Checks a notebook file, its normal form included.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="sampleDataHash">Hash of the sample data that kept outputs must name; null to accept any.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>Findings in the order of cells.</returns>
    /// <exception cref="NotebookFormatException">The file is not a notebook.</exception>
    public static IReadOnlyList<NotebookFinding> CheckFile(string path, string? sampleDataHash = null, CancellationToken cancellation = default)
    {
        var full = Path.GetFullPath(path);
        var (text, file) = (File.ReadAllText(full), Path.GetFileName(full));
        var findings = new List<NotebookFinding>();
        if (!NotebookWriter.IsNormal(text, file))
        {
            findings.Add(new(file, null, NotebookRules.NormalForm, null, "The file is not in normal form.", "Run jdl notebook strip, or run it again, to have it written anew."));
        }

        findings.AddRange(Check(NotebookReader.Parse(text, file), file, Path.GetDirectoryName(full)!, sampleDataHash, cancellation));
        return findings;
    }

    /// <summary>Checks a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">Name of its file.</param>
    /// <param name="folder">Folder that its <c>#r</c> lines count from.</param>
    /// <param name="sampleDataHash">Hash of the sample data that kept outputs must name; null to accept any.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>Findings: those of the whole notebook, then those of cells in order.</returns>
    public static IReadOnlyList<NotebookFinding> Check(
        NotebookDocument notebook, string file, string folder, string? sampleDataHash = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var findings = new FindingList(file);
        DocumentRules.Check(notebook, sampleDataHash, findings);
        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            var cell = notebook.Cells[index];
            if (!cell.IsRunnable) continue;
            var code = new CellCode(cell.Source, index + 1);
            DirectiveRules.Check(code, findings);
            CodeRules.Check(code, findings);
        }

        CompileRule.Check(notebook, folder, findings, cancellation);
        return findings.InOrder();
    }
}
