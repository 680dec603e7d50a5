using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>
/// What the organisation is told about its submission. It holds row numbers and column names, no personal data, so it can
/// be sent by ordinary mail.
/// </summary>
[TypeFormatterSource]
public sealed record FeedbackLetter
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The decision and the counts, one sentence each.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>Conditions of the acceptance; may be empty.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Advice on reaching the minimum number of people; may be empty.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>What to expect of an analysis: its precision, and who may be lost on the way; empty when nobody can be analysed.</summary>
    public required IReadOnlyList<string> Expectations { get; init; }

    /// <summary>Findings: what must be corrected, what should be checked, what is good to know. Empty sections are left out.</summary>
    public required IReadOnlyList<FeedbackSection> Sections { get; init; }

    /// <summary>How rows are counted and that the letter holds no personal data.</summary>
    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>Makes the letter of a review.</summary>
    /// <param name="review">The review.</param>
    public static FeedbackLetter Of(SubmissionReview review) => new()
    {
        Title = "Your submission to the Justice Data Lab",
        Opening = Open(review),
        Conditions = review.Conditions,
        Advice = review.Advice,
        Expectations = [.. review.ExpectedPrecision?.Sentences ?? [], .. review.PossibleLosses.Select(loss => loss.Sentence)],
        Sections =
        [
            .. new[]
            {
                Section("What must be corrected", FindingSeverity.Error, review),
                Section("What should be checked", FindingSeverity.Warning, review),
                Section("Good to know", FindingSeverity.Information, review),
            }.Where(section => section.Items.Count > 0),
        ],
        Closing =
        [
            "Row 1 is the first row below the headers.",
            "This letter names rows and columns only. It holds no personal data.",
        ],
    };

    private static List<string> Open(SubmissionReview review) =>
    [
        review.Decision switch
        {
            SubmissionDecision.Accepted => "The submission is accepted.",
            SubmissionDecision.AcceptedWithConditions => "The submission is accepted with conditions.",
            _ => "The submission is returned: it cannot be analysed as it is.",
        },
        $"The file has {Number(review.RowCount)} {(review.RowCount == 1 ? "row" : "rows")} with data; {Number(review.DistinctPeople)} distinct {(review.DistinctPeople == 1 ? "person" : "people")} can be analysed.",
    ];

    private static FeedbackSection Section(string heading, FindingSeverity severity, SubmissionReview review)
    {
        var items = review.Findings
            .Where(finding => finding.Severity == severity)
            .GroupBy(finding => (finding.Rule.Id, finding.Column, Message: finding.Row is null ? finding.Message : finding.Rule.Message))
            .Select(group => new FeedbackItem(
                group.Key.Column ?? "",
                group.Key.Message,
                group.First().Row is null ? "" : RowList.Text(group.Select(finding => finding.Row!.Value)),
                group.First().Remedy));
        return new FeedbackSection(heading, [.. items]);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
