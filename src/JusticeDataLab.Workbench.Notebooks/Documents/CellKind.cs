namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>What a cell of a notebook holds.</summary>
public enum CellKind
{
    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>C# code.</summary>
    Code,

    /// <summary>Text for a converter; neither prose nor code.</summary>
    Raw,
}
