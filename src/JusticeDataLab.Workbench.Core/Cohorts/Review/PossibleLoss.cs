namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>People who may be lost on the way to the result, as far as the file shows it. One person can be in several.</summary>
/// <param name="Code">Stable code of the reason, for example <c>no_identifier</c>.</param>
/// <param name="Reason">The reason, a clause that follows a number of people.</param>
/// <param name="People">How many rows (those left out) or distinct people (those kept) it concerns.</param>
public sealed record PossibleLoss(string Code, string Reason, int People);
