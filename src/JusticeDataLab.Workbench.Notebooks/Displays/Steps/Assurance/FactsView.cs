using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;

internal static class FactsView
{
    public static Display Of(FactBook book) => Of("Facts", book.Facts);

    public static Display Of(string heading, IEnumerable<Fact> facts) => Display.Titled(heading).Table(
        "What another run must reproduce",
        ["Fact", "Value", "Unit"],
        facts.Select(fact => new[] { fact.Name, fact.Value, fact.Unit }));

    public static Display Of(FactComparison comparison)
    {
        var display = Display.Titled(comparison.Agrees ? "The facts agree" : "The facts do not agree")
            .Figures(("Compared", NumberText.Whole(comparison.Rows.Count)), ("Failures", NumberText.Whole(comparison.Failures)), ("Fragile", NumberText.Whole(comparison.Warnings)))
            .Note(comparison.Summary);
        return comparison.Failures == 0 ? display : display.Warning(comparison.ToText(onlyFindings: true).TrimEnd('\n'));
    }
}
