namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>How alike the people who take part and the others are before matching.</summary>
public enum SimulationOverlap
{
    /// <summary>Taking part depends little on risk and on region.</summary>
    Good,

    /// <summary>As in the synthetic register: people of higher risk take part, and those of the service's own regions.</summary>
    Usual,

    /// <summary>Taking part depends strongly on both.</summary>
    Poor,
}
