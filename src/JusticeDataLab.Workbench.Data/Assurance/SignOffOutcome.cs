namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>What somebody who signs says.</summary>
public enum SignOffOutcome
{
    /// <summary>Approved. Code <c>approved</c>.</summary>
    Approved,

    /// <summary>Returned to the analyst. Code <c>returned</c>.</summary>
    Returned,
}
