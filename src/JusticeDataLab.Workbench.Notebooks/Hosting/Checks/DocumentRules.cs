using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Rules about the notebook as a file: name, kernel, identifiers, lengths, parameters, outputs.</summary>
internal static class DocumentRules
{
    public static void Check(NotebookDocument notebook, string? sampleDataHash, FindingList findings)
    {
        Name(findings);
        if (notebook.Kernel != NotebookDocument.KernelName)
            findings.Add(NotebookRules.Kernel, null, null, $"The kernel is {notebook.Kernel ?? "not named"}.", $"Choose {NotebookDocument.KernelName}, or run jdl notebook strip.");
        Identifiers(notebook, findings);
        Lengths(notebook, findings);
        Parameters(notebook, findings);
        ExecutionOrder(notebook, findings);
        Outputs(notebook, sampleDataHash, findings);
    }

    private static void Name(FindingList findings)
    {
        var name = Path.GetFileNameWithoutExtension(findings.File);
        if (name.Length == 0 || name.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            findings.Add(NotebookRules.FileName, null, null, "The file name has other characters than lower-case letters, digits and hyphens.", "Rename it, as in 05-match-and-balance.ipynb.");
    }

    private static void Identifiers(NotebookDocument notebook, FindingList findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            var id = notebook.Cells[index].Id;
            var what = id is null ? "The cell has no identifier."
                : id.Length is 0 or > 64 || id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) ? "The cell's identifier has other characters than letters, digits, - and _."
                : !seen.Add(id) ? "The cell's identifier is that of an earlier cell." : null;
            if (what is not null) findings.Add(NotebookRules.CellId, index + 1, null, what, "Remove the identifier and run jdl notebook strip: it makes a new one.");
        }
    }

    private static void Lengths(NotebookDocument notebook, FindingList findings)
    {
        var total = 0;
        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            if (notebook.Cells[index].Kind != CellKind.Code) continue;
            var lines = NotebookSource.Lines(notebook.Cells[index].Source).Count(line => !string.IsNullOrWhiteSpace(line));
            total += lines;
            if (lines > NotebookChecker.MaximumCellLines)
                findings.Add(NotebookRules.CellLength, index + 1, null, Text($"The cell has {lines} lines of code, at most {NotebookChecker.MaximumCellLines} are allowed."), "Move work into the library, or split the thought in two.");
        }

        if (total > NotebookChecker.MaximumNotebookLines)
            findings.Add(NotebookRules.NotebookLength, null, null, Text($"The notebook has {total} lines of code, at most {NotebookChecker.MaximumNotebookLines} are allowed."), "Move work into the library.");
    }

    private static void Parameters(NotebookDocument notebook, FindingList findings)
    {
        try
        {
            NotebookParameters.Read(notebook, findings.File);
        }
        catch (NotebookParameterException fault)
        {
            findings.Add(NotebookRules.Parameters, null, null, fault.Message, "Keep one cell tagged parameters.");
        }

        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            if (notebook.Cells[index].HasTag(NotebookCell.InjectedTag))
                findings.Add(NotebookRules.InjectedParameters, index + 1, null, "The notebook holds the parameters of one run.", "Run jdl notebook strip.");
        }
    }

    private static void ExecutionOrder(NotebookDocument notebook, FindingList findings)
    {
        var cells = notebook.Cells.Select((cell, index) => (Cell: cell, Number: index + 1)).Where(entry => entry.Cell.IsRunnable).ToList();
        if (cells.All(entry => entry.Cell.ExecutionCount is null)) return;
        for (var place = 0; place < cells.Count; place++)
        {
            var count = cells[place].Cell.ExecutionCount;
            if (count == place + 1) continue;
            var what = count is { } number ? Text($"The cell was run as number {number}, it is number {place + 1} from the top.") : "The cell was not run, others were.";
            findings.Add(NotebookRules.ExecutionOrder, cells[place].Number, null, what, "Restart and run all cells, or run jdl notebook run.");
            return;
        }
    }

    private static void Outputs(NotebookDocument notebook, string? sampleDataHash, FindingList findings)
    {
        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            if (notebook.Cells[index].Outputs.OfType<ErrorOutput>().Any())
                findings.Add(NotebookRules.FailedOutput, index + 1, null, "The cell's output is an error.", "Mend the cell and run the notebook again, or run jdl notebook strip.");
        }

        if (!notebook.HasOutputs) return;
        if (notebook.SampleDataHash is null)
            findings.Add(NotebookRules.Outputs, null, null, "The notebook holds outputs and does not say that they are of the sample data.", "Run jdl notebook strip before it is kept anywhere.");
        else if (sampleDataHash is not null && notebook.SampleDataHash != sampleDataHash)
            findings.Add(NotebookRules.Outputs, null, null, "The notebook holds outputs of other data than the present sample data.", "Run it again on the sample data, or run jdl notebook strip.");
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
