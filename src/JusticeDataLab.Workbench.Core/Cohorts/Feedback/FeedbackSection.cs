namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>One part of a feedback letter.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Items">Its points.</param>
[TypeFormatterSource]
public sealed record FeedbackSection(string Heading, IReadOnlyList<FeedbackItem> Items);
