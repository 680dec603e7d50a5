using System.Text;

namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>A feedback letter as plain text.</summary>
public static class FeedbackLetterText
{
    /// <summary>Writes the letter; lines end with a line feed.</summary>
    /// <param name="letter">The letter.</param>
    public static string Write(FeedbackLetter letter)
    {
        var text = new StringBuilder();
        text.Append(letter.Title).Append("\n\n");
        foreach (var sentence in letter.Opening) text.Append(sentence).Append('\n');
        List(text, "Conditions", letter.Conditions);
        List(text, "How to reach the number needed", letter.Advice);
        List(text, "What to expect", letter.Expectations);
        foreach (var section in letter.Sections) List(text, section.Heading, section.Items.Select(Line));
        text.Append('\n');
        foreach (var sentence in letter.Closing) text.Append(sentence).Append('\n');
        return text.ToString();
    }

    private static string Line(FeedbackItem item)
    {
        var where = string.Join(", ", new[] { item.Column, item.Where }.Where(part => part.Length > 0));
        return (where.Length > 0 ? where + ": " : "") + item.Message + " " + item.Remedy;
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first) text.Append('\n').Append(heading).Append('\n');
            text.Append("- ").Append(line).Append('\n');
            first = false;
        }
    }
}
