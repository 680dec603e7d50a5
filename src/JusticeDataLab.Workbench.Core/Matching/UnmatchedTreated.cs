namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>A treated person who has no comparison.</summary>
/// <param name="Row">Row of the person, counted from 0.</param>
/// <param name="Reason">Why.</param>
[TypeFormatterSource]
public sealed record UnmatchedTreated(int Row, UnmatchedReason Reason);
