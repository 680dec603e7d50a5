using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>One cell of a notebook.</summary>
/// <param name="Id">Identifier within the notebook; null when the file gives none (the writer then makes one).</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Source">Its text, lines ended by LF.</param>
public sealed record NotebookCell(string? Id, CellKind Kind, string Source)
{
    /// <summary>Tag of the one cell that declares the notebook's parameters with their defaults.</summary>
    public const string ParametersTag = "parameters";

    /// <summary>Tag of the cell that a run with other values inserts after the parameters.</summary>
    public const string InjectedTag = "injected-parameters";

    /// <summary>Tags, in the order given.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Number of its last execution within a run, from 1; null when it has not been run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the last execution showed, in order.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>Further metadata by key, tags aside.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Pictures and files embedded in a Markdown cell; null when there are none.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>A Markdown cell.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="id">Its identifier; null to have one made.</param>
    public static NotebookCell Markdown(string source, string? id = null) => new(id, CellKind.Markdown, source);

    /// <summary>A code cell.</summary>
    /// <param name="source">Its code.</param>
    /// <param name="id">Its identifier; null to have one made.</param>
    /// <param name="tags">Its tags.</param>
    public static NotebookCell Code(string source, string? id = null, params IReadOnlyList<string> tags) =>
        new(id, CellKind.Code, source) { Tags = tags };

    /// <summary>Whether the cell carries a tag.</summary>
    /// <param name="tag">The tag.</param>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    /// <summary>Whether there is code to run: a code cell that is not blank.</summary>
    public bool IsRunnable => Kind == CellKind.Code && !string.IsNullOrWhiteSpace(Source);

    /// <summary>The cell as if it had never been run.</summary>
    public NotebookCell WithoutOutputs() => this with { ExecutionCount = null, Outputs = [] };
}
