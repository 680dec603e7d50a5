namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>What a reviewer decided about a pair.</summary>
public enum ClericalVerdict
{
    /// <summary>The two are one person. Word <c>accept</c>.</summary>
    Accepted,

    /// <summary>The two are different people. Word <c>reject</c>.</summary>
    Rejected,
}
