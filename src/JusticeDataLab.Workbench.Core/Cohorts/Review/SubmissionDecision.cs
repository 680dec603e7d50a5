namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>What becomes of a submission.</summary>
public enum SubmissionDecision
{
    /// <summary>It can be analysed as it is. Code <c>accepted</c>.</summary>
    Accepted,

    /// <summary>It can be analysed; the conditions are stated. Code <c>accepted_with_conditions</c>.</summary>
    AcceptedWithConditions,

    /// <summary>It cannot be analysed and goes back to the organisation. Code <c>returned</c>.</summary>
    Returned,
}
