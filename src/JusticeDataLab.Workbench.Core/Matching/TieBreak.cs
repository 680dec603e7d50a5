namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>What decides between people with equal scores.</summary>
public enum TieBreak
{
    /// <summary>A stable key of the person: the order of the rows does not matter.</summary>
    Key,

    /// <summary>The order of the rows, as other packages do.</summary>
    Row,
}
