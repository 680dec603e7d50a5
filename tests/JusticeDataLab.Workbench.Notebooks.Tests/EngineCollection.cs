namespace JusticeDataLab.Workbench.Notebooks.Tests;

/// <summary>Tests that run cells and care how long they wait: cells of all engines of a process run one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class EngineCollection
{
    public const string Name = "Engine";
}
