using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>Writes a display as plain text.</summary>
internal static class DisplayText
{
    /// <summary>The display as text, blocks apart by a blank line.</summary>
    public static string Write(Display display)
    {
        var text = new StringBuilder(display.Heading).Append('\n').Append('=', TextColumns.Width(display.Heading)).Append('\n');
        foreach (var block in display.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case FiguresBlock figures: Figures(text, figures); break;
                case TableBlock table: Table(text, table); break;
                case SvgBlock drawing: text.Append("[Figure: ").Append(drawing.Alternative).Append("]\n"); break;
                case TextBlock sentence: text.Append(sentence.IsWarning ? "WARNING: " : "").Append(sentence.Text).Append('\n'); break;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Table(StringBuilder text, TableBlock table)
    {
        text.Append(table.Caption).Append('\n');
        TextColumns.Write(text, table);
    }

    private static void Figures(StringBuilder text, FiguresBlock block)
    {
        if (block.Figures.Count == 0) return;
        var labels = block.Figures.Max(figure => TextColumns.Width(figure.Label));
        var values = block.Figures.Max(figure => TextColumns.Width(figure.Value));
        foreach (var (label, value) in block.Figures)
            text.Append(TextColumns.Fill(label, labels, right: false)).Append("  ").Append(TextColumns.Fill(value, values, right: true)).Append('\n');
    }
}
