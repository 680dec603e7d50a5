namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>In what role somebody signs.</summary>
public enum SignOffRole
{
    /// <summary>Did the analysis. Code <c>analyst</c>.</summary>
    Analyst,

    /// <summary>Checked it independently; never the analyst. Code <c>assurer</c>.</summary>
    Assurer,

    /// <summary>Decides on release: the head of profession or whoever acts for them. Code <c>approver</c>.</summary>
    Approver,
}
