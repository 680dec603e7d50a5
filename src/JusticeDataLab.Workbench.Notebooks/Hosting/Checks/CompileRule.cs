using JusticeDataLab.Workbench.Notebooks.Documents;
using Microsoft.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Compiles the cells as one chain, as a run would, without running any.</summary>
internal static class CompileRule
{
    public static void Check(NotebookDocument notebook, string folder, FindingList findings, CancellationToken cancellation)
    {
        using var chain = new ScriptChain(Path.GetFullPath(folder));
        for (var index = 0; index < notebook.Cells.Count; index++)
        {
            var cell = notebook.Cells[index];
            if (!cell.IsRunnable) continue;
            var script = chain.Next(cell.Source, index + 1);
            var errors = script.GetCompilation().GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                // What other rules have said already is not said again as an error; later cells would only follow suit.
                if (!findings.HasCode(index + 1)) Report(errors, index + 1, findings);
                return;
            }

            chain.Accept(script);
        }
    }

    private static void Report(List<Diagnostic> errors, int cell, FindingList findings)
    {
        foreach (var error in errors.Take(5))
        {
            var (line, message) = CellErrors.Place(error);
            findings.Add(NotebookRules.Compiles, cell, line, message + ".", "Mend it; cells below were not compiled.");
        }
    }
}
