using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Govspeak;

/// <summary>
/// Writes a publication in Govspeak, the mark-up from which GOV.UK publishes: no first-level heading, since the title is
/// given apart, pictures by their number in the order of attachment, row headings in tables.
/// </summary>
public static class GovspeakWriter
{
    /// <summary>Writes the body of the report: LF line ends, the same text for the same document.</summary>
    /// <param name="document">The publication.</param>
    public static string Write(PublicationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var notice in document.Notices) Block(text, notice);
        Line(text, document.Subtitle);
        Block(text, new DefinitionListBlock(document.Details));
        foreach (var section in document.Sections) Section(text, section, "##");
        if (document.Downloads.Count > 0)
        {
            text.Append("## ").Append(PublicationDocument.DownloadsHeading).Append("\n\n");
            foreach (var file in document.Downloads) text.Append("* ").Append(GovspeakText.Encode(file.Label)).Append(": [InlineAttachment:").Append(Path.GetFileName(file.Path)).Append("]\n");
            text.Append('\n');
        }

        Line(text, $"{document.StatusLabel}. Made by {document.Stamp}.");
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, DocumentSection section, string level)
    {
        text.Append(level).Append(' ').Append(GovspeakText.Inside(section.Heading)).Append("\n\n");
        foreach (var block in section.Blocks) Block(text, block);
        foreach (var subsection in section.Subsections) Section(text, subsection, level + "#");
    }

    private static void Block(StringBuilder text, Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Line(text, paragraph.Text);
                break;
            case ListBlock list:
                List(text, list.Items);
                break;
            case DefinitionListBlock definitions:
                List(text, definitions.Items.Select(item => item.Term.EndsWith('?') ? $"{item.Term} {item.Text}" : $"{item.Term}: {item.Text}"));
                break;
            case CalloutBlock callout:
                Callout(text, callout);
                break;
            case TableBlock table:
                Table(text, table);
                break;
            case FigureBlock figure:
                Figure(text, figure);
                break;
            default:
                throw new ArgumentException($"There is no Govspeak for {block.GetType().Name}.", nameof(block));
        }
    }

    // A warning and a notice are one paragraph each; the other boxes hold blocks.
    private static void Callout(StringBuilder text, CalloutBlock callout)
    {
        if (callout.Role is CalloutRole.Warning or CalloutRole.Notice)
        {
            var mark = callout.Role is CalloutRole.Warning ? '%' : '^';
            var words = string.Join(' ', callout.Blocks.OfType<ParagraphBlock>().Select(block => block.Text));
            text.Append(mark).Append(GovspeakText.Inside($"{callout.Title}. {words}")).Append(mark).Append("\n\n");
            return;
        }

        text.Append("$CTA\n\n");
        Line(text, callout.Title);
        foreach (var block in callout.Blocks) Block(text, block);
        text.Append("$CTA\n\n");
    }

    private static void Table(StringBuilder text, TableBlock table)
    {
        Line(text, table.Caption);
        var numeric = Enumerable.Range(0, table.Headers.Count).Select(column => column > 0 && table.Rows.All(row => row[column].IsNumeric));
        text.Append('|').AppendJoin(" | ", table.Headers.Select(GovspeakText.Inside)).Append("|\n");
        text.Append('|').AppendJoin(" | ", numeric.Select(number => number ? "-:" : "-")).Append("|\n");
        foreach (var row in table.Rows)
            text.Append("|# ").AppendJoin(" | ", row.Select(cell => GovspeakText.Inside(cell.Text))).Append("|\n");
        text.Append('\n');
        foreach (var note in table.Notes) Line(text, note);
    }

    // The picture has no words of its own: its description stands in the text for everyone.
    private static void Figure(StringBuilder text, FigureBlock block)
    {
        Line(text, block.Caption);
        Line(text, block.Figure.Subtitle.ToString());
        text.Append(CultureInfo.InvariantCulture, $"!!{block.Number}\n\n");
        Line(text, block.Figure.Alternative);
        foreach (var note in block.Figure.AllNotes) Line(text, note);
        Line(text, $"Source: {block.Figure.Source}");
        Table(text, block.Data);
    }

    private static void List(StringBuilder text, IEnumerable<string> items)
    {
        foreach (var item in items) text.Append("* ").Append(GovspeakText.Encode(item)).Append('\n');
        text.Append('\n');
    }

    private static void Line(StringBuilder text, string line) => text.Append(GovspeakText.Encode(line)).Append("\n\n");
}
