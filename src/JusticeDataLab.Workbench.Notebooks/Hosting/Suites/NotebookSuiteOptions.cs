using JusticeDataLab.Workbench.Notebooks.Hosting.Running;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

/// <summary>How a folder of notebooks is run and compared.</summary>
public sealed record NotebookSuiteOptions
{
    /// <summary>Folder of the expected facts, one file a notebook (<c>05-match-and-balance.json</c>); null for <c>expected</c> beside the notebooks.</summary>
    public string? ExpectedFolder { get; init; }

    /// <summary>Hash of the sample data: kept outputs must name it, and documents of runs do. Null when the run is on other data.</summary>
    public string? SampleDataHash { get; init; }

    /// <summary>Values of parameters by name, for every notebook; only for a single notebook of use.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether each notebook is run a second time, which must give the same document byte for byte.</summary>
    public bool RunTwice { get; init; }

    /// <summary>Whether a notebook kept with outputs must hold just those that the run gives.</summary>
    public bool CompareOutputs { get; init; } = true;

    /// <summary>Whether the notebooks are written back with the outputs of the run.</summary>
    public bool WriteNotebooks { get; init; }

    /// <summary>Whether the facts of the run become the expected ones.</summary>
    public bool AcceptFacts { get; init; }

    /// <summary>Told before each cell and at the end of each notebook.</summary>
    public Action<NotebookProgress>? Progress { get; init; }
}
