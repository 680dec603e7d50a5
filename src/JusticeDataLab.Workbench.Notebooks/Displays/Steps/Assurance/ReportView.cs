using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;

internal static class ReportView
{
    private const int Shown = 20;

    public static Display Of(PublicationDocument document)
    {
        var withheld = SuppressionLog.Entries(document).ToList();
        var display = Display.Titled(document.Title)
            .Note(document.Subtitle)
            .Table("About the publication", ["Detail", "As printed"], document.Details.Select(item => new[] { item.Term, item.Text }));
        display = document.Sections[0].AllBlocks.OfType<CalloutBlock>().Aggregate(
            display, (shown, callout) => callout.Blocks.OfType<ParagraphBlock>().Aggregate(shown, (part, paragraph) => callout.Role is CalloutRole.Warning ? part.Warning(paragraph.Text) : part.Note(paragraph.Text)));
        display = display.Table(
            "What it holds",
            ["Section", "Tables", "Figures"],
            document.Sections.Select(section => new[]
            {
                section.Heading,
                NumberText.Whole(section.AllBlocks.OfType<Reporting.Publication.Model.TableBlock>().Count()),
                NumberText.Whole(section.AllBlocks.OfType<FigureBlock>().Count()),
            }));
        if (withheld.Count == 0) return display.Note("No cell is withheld.");
        display = display.Table(
            "Withheld cells",
            ["Table", "Row", "Column"],
            withheld.Take(Shown).Select(cell => new[] { NumberText.Whole(cell.Table), cell.Row, cell.Column }));
        return display.Note(withheld.Count > Shown
            ? $"{NumberText.Whole(withheld.Count - Shown)} more cells are withheld: withheld.csv of the run lists all {NumberText.Whole(withheld.Count)}."
            : "withheld.csv of the run lists them.");
    }
}
