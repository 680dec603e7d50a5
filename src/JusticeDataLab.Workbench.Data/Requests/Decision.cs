namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>A decision taken on a request.</summary>
/// <param name="What">The matter, for example <c>case-by-case</c>.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="When">When, as written.</param>
/// <param name="Who">Who decided: a role or staff code.</param>
/// <param name="Why">The reason.</param>
public sealed record Decision(string What, string Outcome, string When, string Who, string Why)
{
    /// <summary>Key of the cohort record that a decision on a link is about; null for other matters.</summary>
    public string? RecordKey { get; init; }

    /// <summary>Pseudonym of the person that a decision on a link is about; null for other matters.</summary>
    public string? Person { get; init; }
}
