namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>An entry of a request's logs.</summary>
/// <param name="What">The matter: what was decided, assumed or checked.</param>
/// <param name="Result">The decision, what would follow if the assumption failed, or the result of the check.</param>
/// <param name="When">When, as written.</param>
/// <param name="Who">Staff code or role account.</param>
/// <param name="Why">Reason or evidence.</param>
public sealed record LogEntry(string What, string Result, string When, string Who, string Why);
