namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>How the execution of a cell ended.</summary>
public enum CellOutcome
{
    /// <summary>It ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile: nothing was run and nothing has changed.</summary>
    DidNotCompile,

    /// <summary>It stopped with an exception: what it had done before stays done.</summary>
    Failed,

    /// <summary>It was cancelled: earlier variables are kept, and its own too unless it had to be left behind.</summary>
    Cancelled,
}
