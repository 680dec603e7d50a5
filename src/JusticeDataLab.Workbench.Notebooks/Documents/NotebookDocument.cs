using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>A notebook: prose and code in cells. Immutable; changing it makes another.</summary>
/// <param name="Cells">Cells from top to bottom.</param>
public sealed record NotebookDocument(IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>Name of the kernel every notebook of the workbench asks for.</summary>
    public const string KernelName = ".net-csharp";

    /// <summary>Name of the kernel the file asks for; null when it names none.</summary>
    public string? Kernel { get; init; } = KernelName;

    /// <summary>
    /// Hash of the sample data the outputs were made on (metadata <c>jdl.run.samples</c>); null when the notebook has not
    /// been run on the sample data, in which case it must not be kept with outputs.
    /// </summary>
    public string? SampleDataHash { get; init; }

    /// <summary>Further metadata of the notebook by key; kernel, language and run record aside.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Whether any cell holds an output.</summary>
    public bool HasOutputs => Cells.Any(cell => cell.Outputs.Count > 0);

    /// <summary>
    /// Hash of what the notebook says and does: SHA-256 over the kinds and texts of its cells, line ends and trailing
    /// blanks aside. Outputs, identifiers, metadata, inserted parameters and the <c>#r</c> line of the workbench's own
    /// library do not count, so the hash is the same in a request's folder and after a run.
    /// </summary>
    public string SourceHash => NotebookSource.Hash(this);

    /// <summary>The notebook as if it had never been run: no outputs, no execution counts, no run record.</summary>
    public NotebookDocument WithoutOutputs() => this with
    {
        Cells = [.. Cells.Where(cell => !cell.HasTag(NotebookCell.InjectedTag)).Select(cell => cell.WithoutOutputs())],
        SampleDataHash = null,
    };
}
