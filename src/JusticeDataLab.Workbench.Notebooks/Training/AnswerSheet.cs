using System.Globalization;
using JusticeDataLab.Workbench.Notebooks.Displays;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>
/// The answers of a learner with a verdict on each: right and why, wrong and what to think of, or not answered yet. The
/// right answer is never given away, and no answer at all is no failure.
/// </summary>
internal sealed class AnswerSheet
{
    private readonly List<string[]> rows = [];
    private int right;

    /// <summary>Adds a question answered by a number.</summary>
    /// <param name="question">What was asked, with its unit.</param>
    /// <param name="answer">The answer; null when there is none yet.</param>
    /// <param name="expected">The right answer.</param>
    /// <param name="tolerance">How far a rounded answer may be off.</param>
    /// <param name="why">Why it is right.</param>
    /// <param name="hint">What to think of when it is wrong.</param>
    /// <param name="mistakes">Likely wrong answers, each with what was done to get there.</param>
    public AnswerSheet Number(string question, double? answer, double expected, double tolerance, string why, string hint, params IReadOnlyList<(double Value, string Why)> mistakes)
    {
        if (answer is not { } given) return Unanswered(question);
        var shown = given.ToString("0.###", CultureInfo.InvariantCulture).Replace('-', '−');
        if (Math.Abs(given - expected) <= tolerance) return Judged(question, shown, isRight: true, why);
        var near = mistakes.Where(mistake => Math.Abs(given - mistake.Value) <= tolerance).Select(mistake => mistake.Why).FirstOrDefault();
        var sign = Math.Abs(given + expected) <= tolerance ? "The size is right, the sign is not." : null;
        return Judged(question, shown, isRight: false, near ?? sign ?? hint);
    }

    /// <summary>Adds a question answered by one of several words.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">The answer; null when there is none yet.</param>
    /// <param name="expected">The right word.</param>
    /// <param name="why">Why it is right.</param>
    /// <param name="others">The other words that can be chosen, each with why it is wrong.</param>
    public AnswerSheet Word(string question, string? answer, string expected, string why, params IReadOnlyList<(string Word, string WhyNot)> others)
    {
        if (string.IsNullOrWhiteSpace(answer)) return Unanswered(question);
        if (answer == expected) return Judged(question, answer, isRight: true, why);
        var words = others.Select(other => other.Word).Append(expected).Order(StringComparer.Ordinal);
        var chosen = others.FirstOrDefault(other => other.Word == answer);
        return Judged(question, answer, isRight: false, chosen.WhyNot ?? $"Answer with one of: {string.Join(", ", words)}.");
    }

    /// <summary>The answers with their verdicts.</summary>
    public Display Show()
    {
        var answered = rows.Count(row => row[1].Length > 0);
        var display = Display.Titled(string.Create(CultureInfo.InvariantCulture, $"{right} of {rows.Count} right"))
            .Table("Your answers", ["Question", "Your answer", "Verdict", "Why"], rows);
        return answered < rows.Count ? display.Note("Write your answers in place of null and run the cell again, as often as you like.") : display;
    }

    private AnswerSheet Unanswered(string question) => Add([question, "", "not answered yet", ""]);

    private AnswerSheet Judged(string question, string answer, bool isRight, string why)
    {
        if (isRight) right++;
        return Add([question, answer, isRight ? "right" : "wrong", why]);
    }

    private AnswerSheet Add(string[] row)
    {
        rows.Add(row);
        return this;
    }
}
