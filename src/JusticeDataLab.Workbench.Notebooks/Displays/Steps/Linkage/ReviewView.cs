using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Linkage;

internal static class ReviewView
{
    private const int ShownDigits = 12;

    /// <summary>The pairs that wait, in the order of the queue, which says nothing of how likely they are. No names, no outcomes.</summary>
    public static Display Of(ReviewBook book)
    {
        var display = Display.Titled("Links that wait for a person").Figures(
            ("Pairs that wait", NumberText.Whole(book.Undecided.Count())),
            ("Accepted", NumberText.Whole(book.CountOf(LinkDecisions.Accept))),
            ("Rejected", NumberText.Whole(book.CountOf(LinkDecisions.Reject))),
            ("Left open", NumberText.Whole(book.CountOf(LinkDecisions.Unsure))));
        if (book.Queue.Count > 0)
        {
            display = display.Table(
                "Pairs between the thresholds, and rows that claim one person",
                ["Cohort row", "Person", "Waits because", "What agrees and what differs", "Decided"],
                book.Queue.Select(pair => new[]
                {
                    NumberText.Whole(pair.RowNumber), pair.Person.Value[..ShownDigits], CodeText.Of(pair.Status).Replace('-', ' '), Levels(pair),
                    book.Decisions.On(pair.RecordKey, pair.Person) ?? "",
                }));
        }

        return display.Note("Persons are pseudonyms of this request. Names side by side are in the queue that jdl review export writes for its owner only; session.DecideLink records a decision from here.");
    }

    private static string Levels(ReviewPair pair) =>
        string.Join("; ", pair.Levels.Select(level => $"{CodeText.Of(level.Comparison).Replace('-', ' ')}: {level.Level.Replace('-', ' ')}"));
}
