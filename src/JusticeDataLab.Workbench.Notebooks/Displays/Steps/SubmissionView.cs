using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class SubmissionView
{
    public static Display Of(SubmissionReview review)
    {
        var display = Display.Titled($"Submission {review.DecisionCode.Replace('_', ' ')}")
            .Figures(
                ("Rows", NumberText.Whole(review.RowCount)),
                ("Rows with errors", NumberText.Whole(review.RowsWithErrors)),
                ("Distinct people", NumberText.Whole(review.DistinctPeople)),
                ("Minimum", NumberText.Whole(review.Settings.MinimumPeople)),
                ("File", review.Format));
        if (review.CountsByRule.Count > 0)
        {
            display = display.Table(
                "What the checks found",
                ["Rule", "Severity", "Found", "What to do"],
                review.CountsByRule.Select(count =>
                {
                    var rule = ValidationRules.All.First(entry => entry.Id == count.Key);
                    return new[] { rule.Id, ValidationRules.CodeOf(rule.Severity), NumberText.Whole(count.Value), rule.Remedy };
                }));
        }

        if (review.PossibleLosses.Count > 0)
        {
            display = display.Table(
                "Who may be lost later, as far as the file shows",
                ["Reason", "People"],
                review.PossibleLosses.Select(loss => new[] { loss.Reason, NumberText.Whole(loss.People) }));
        }

        foreach (var sentence in review.ExpectedPrecision?.Sentences ?? []) display = display.Note(sentence);
        foreach (var condition in review.Conditions) display = display.Note(condition);
        return review.Decision is SubmissionDecision.Returned ? display.Warnings(review.Advice) : display;
    }

    public static Display Letter(SubmissionReview review)
    {
        var paragraphs = FeedbackLetterText.Write(FeedbackLetter.Of(review)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return paragraphs.Aggregate(Display.Titled("Feedback for the organisation"), (display, paragraph) => display.Note(paragraph.Trim()));
    }
}
