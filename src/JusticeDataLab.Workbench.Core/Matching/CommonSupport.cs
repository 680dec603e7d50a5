namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Who is left out for having a score that the other group does not reach. Bounds are inclusive.</summary>
public enum CommonSupport
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Treated people outside the range of the comparison pool.</summary>
    Treated,

    /// <summary>Anyone outside the range common to both groups.</summary>
    Both,
}
