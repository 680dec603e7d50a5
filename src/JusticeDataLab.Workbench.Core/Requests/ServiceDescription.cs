namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>The one service a request is about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, in the organisation's words, checked by the analyst.</param>
/// <param name="Type">Kind of service, for example <c>employment</c>, <c>mentoring</c>, <c>drug_alcohol</c>.</param>
[TypeFormatterSource]
public sealed record ServiceDescription(string Name, string Description, string Type);
