namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Unit of a caliper's width.</summary>
public enum CaliperUnit
{
    /// <summary>Standard deviations (n − 1) of the score over everyone of both groups left after common support.</summary>
    StandardDeviations,

    /// <summary>The score's own unit.</summary>
    Raw,
}
