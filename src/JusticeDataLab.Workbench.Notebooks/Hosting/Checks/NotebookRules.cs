namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Identifiers of the rules that keep a notebook running alike in every host, thin, and free of real data.</summary>
public static class NotebookRules
{
    /// <summary>No magic commands (<c>#!…</c>): only .NET Interactive knows them.</summary>
    public const string Magic = "magic";

    /// <summary>No <c>#r "nuget:…"</c>: the workbench needs no network.</summary>
    public const string Nuget = "nuget";

    /// <summary>No <c>#i</c>, <c>#load</c> or other directives than <c>#r</c>.</summary>
    public const string Directive = "directive";

    /// <summary><c>#r "…"</c> stands at the top of its cell, with forward slashes and nothing behind the closing quote.</summary>
    public const string Reference = "reference";

    /// <summary>No line of a text or comment begins like a directive: .NET Interactive would take it for one.</summary>
    public const string DirectiveInText = "directive-in-text";

    /// <summary>No namespaces in cells.</summary>
    public const string Namespace = "namespace";

    /// <summary>No types in cells: they belong in the library.</summary>
    public const string TypeDeclaration = "type-declaration";

    /// <summary>No static members in cells.</summary>
    public const string StaticMember = "static-member";

    /// <summary>No <c>using var</c> at the top level: hosts do not agree on it.</summary>
    public const string UsingVariable = "using-variable";

    /// <summary>No spans: variables of a cell are fields, which cannot hold one.</summary>
    public const string Span = "span";

    /// <summary>Nothing of .NET Interactive's own interface.</summary>
    public const string InteractiveApi = "interactive-api";

    /// <summary>No reading from the console: nobody may sit there.</summary>
    public const string ConsoleInput = "console-input";

    /// <summary>No ending of the process: it is the host's.</summary>
    public const string ProcessExit = "process-exit";

    /// <summary>At most 15 lines a code cell, blank ones aside.</summary>
    public const string CellLength = "cell-length";

    /// <summary>At most 100 lines of code a notebook, blank ones aside.</summary>
    public const string NotebookLength = "notebook-length";

    /// <summary>One cell tagged <c>parameters</c>, with literal defaults only.</summary>
    public const string Parameters = "parameters";

    /// <summary>No cell of inserted parameters: a kept notebook holds the defaults.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>Cells were run once each from top to bottom, or not at all.</summary>
    public const string ExecutionOrder = "execution-order";

    /// <summary>Outputs are kept of runs on the sample data only.</summary>
    public const string Outputs = "outputs";

    /// <summary>No error is kept as an output.</summary>
    public const string FailedOutput = "failed-output";

    /// <summary>Every cell has an identifier of its own.</summary>
    public const string CellId = "cell-id";

    /// <summary>The notebook asks for the C# kernel.</summary>
    public const string Kernel = "kernel";

    /// <summary>File names are lower-case letters, digits and hyphens.</summary>
    public const string FileName = "file-name";

    /// <summary>The file is in the normal form that the workbench writes.</summary>
    public const string NormalForm = "normal-form";

    /// <summary>Every cell compiles.</summary>
    public const string Compiles = "compiles";
}
