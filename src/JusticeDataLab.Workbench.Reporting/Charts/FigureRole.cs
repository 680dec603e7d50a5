namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>Whose value a mark shows. Each role has its own colour and its own shape, so colour is never the only sign.</summary>
public enum FigureRole
{
    /// <summary>People who took part: dark blue, circle.</summary>
    Treated,

    /// <summary>The comparison group, or the state before matching: orange, diamond.</summary>
    Comparison,

    /// <summary>A difference or another value of no one group: dark blue, square.</summary>
    Neutral,
}
