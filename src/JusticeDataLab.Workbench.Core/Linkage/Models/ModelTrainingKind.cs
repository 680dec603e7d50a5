namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>Where the m values of linking come from.</summary>
public enum ModelTrainingKind
{
    /// <summary>The preset, moved by what the cohort shows.</summary>
    Cohort,

    /// <summary>The preset as it stands.</summary>
    Preset,
}
