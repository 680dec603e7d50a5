namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>Whose standard deviation divides the difference. Always that of the unmatched samples, before and after.</summary>
public enum StandardisationGroup
{
    /// <summary>√((s²_T + s²_C) / 2).</summary>
    Pooled,

    /// <summary>s_T.</summary>
    Treated,
}
