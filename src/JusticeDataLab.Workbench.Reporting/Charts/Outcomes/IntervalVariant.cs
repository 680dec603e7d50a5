namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>What the rows of an interval plot are.</summary>
public enum IntervalVariant
{
    /// <summary>Values of groups, on an axis from 0.</summary>
    Values,

    /// <summary>Differences between groups (a forest plot), with an emphasised line at 0.</summary>
    Differences,
}
