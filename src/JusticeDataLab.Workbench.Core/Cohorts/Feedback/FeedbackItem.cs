namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>One point of a feedback letter.</summary>
/// <param name="Column">Column in question; empty when none.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Where">Rows in question, for example <c>rows 3, 5 to 9 and 12</c>; empty when none.</param>
/// <param name="Remedy">What to do, a sentence.</param>
[TypeFormatterSource]
public sealed record FeedbackItem(string Column, string Message, string Where, string Remedy);
