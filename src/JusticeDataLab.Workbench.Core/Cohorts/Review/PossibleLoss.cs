using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>People who may be lost on the way to the result, as far as the file shows it. One person can be in several.</summary>
/// <param name="Code">Stable code of the reason, for example <c>no_identifier</c>.</param>
/// <param name="Reason">The reason, a clause that follows a number of rows or people.</param>
/// <param name="Count">How many rows (those left out) or distinct people (those kept) it concerns.</param>
/// <param name="IsLeftOut">Whether the rows are left out already, for an error.</param>
[TypeFormatterSource]
public sealed record PossibleLoss(string Code, string Reason, int Count, bool IsLeftOut = false)
{
    /// <summary>The loss as a sentence.</summary>
    public string Sentence => $"{Count.ToString("N0", CultureInfo.InvariantCulture)} {(IsLeftOut ? Count == 1 ? "row" : "rows" : Count == 1 ? "person" : "people")} {Reason}.";
}
