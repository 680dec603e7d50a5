namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>What linking found for one cohort row.</summary>
public enum LinkStatus
{
    /// <summary>Linked to one person. Code <c>linked</c>.</summary>
    Linked,

    /// <summary>Someone may fit, but a person must decide. Code <c>review</c>.</summary>
    Review,

    /// <summary>Another row has a claim on the same person. Code <c>claimed_twice</c>.</summary>
    ClaimedTwice,

    /// <summary>Nobody on the register fits. Code <c>not_found</c>.</summary>
    NotFound,
}
