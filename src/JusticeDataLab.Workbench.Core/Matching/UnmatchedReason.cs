namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Why a treated person has no comparison.</summary>
public enum UnmatchedReason
{
    /// <summary>Left out by the rule of common support.</summary>
    OutsideCommonSupport,

    /// <summary>Nobody in the comparison pool is in the same exact stratum.</summary>
    NobodyInStratum,

    /// <summary>Nobody in the stratum is within the caliper.</summary>
    NobodyWithinCaliper,

    /// <summary>Those within reach had all been used for others.</summary>
    AllUsed,
}
