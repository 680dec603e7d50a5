namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>Where a simulated request starts.</summary>
public enum SimulationRoute
{
    /// <summary>At the analysis set: people drawn from a synthetic population whose covariates were measured once.</summary>
    AnalysisSet,

    /// <summary>At the files: a register and a cohort file are made, and the whole pipeline runs on them.</summary>
    WholePipeline,
}
