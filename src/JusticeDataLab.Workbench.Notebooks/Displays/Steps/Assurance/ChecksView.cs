using JusticeDataLab.Workbench.Reporting.Publication.Checks;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;

internal static class ChecksView
{
    private static readonly (char Id, string Name)[] Lists = [('H', "Page"), ('F', "Figures"), ('S', "Spreadsheet"), ('D', "Data files"), ('T', "Text")];

    public static Display Of(CheckReport report)
    {
        var display = Display.Titled(report.IsPublishable ? "The publication passes its checks" : "The publication fails checks")
            .Table(
                "Checks by list",
                ["List", "Passed", "Failed", "Not run"],
                Lists.Select(list => new[]
                {
                    list.Name, Count(report, list.Id, CheckOutcome.Passed), Count(report, list.Id, CheckOutcome.Failed), Count(report, list.Id, CheckOutcome.NotRun),
                }));
        var open = report.Results.Where(result => result.Outcome != CheckOutcome.Passed).ToList();
        if (open.Count > 0)
        {
            display = display.Table(
                "What failed or was not run",
                ["Item", "What must hold", "Result", "Why"],
                open.Select(result => new[] { result.Id, result.Title, result.Outcome == CheckOutcome.Failed ? "Failed" : "Not run", result.Places[0] }));
        }

        return display.Note("jdl publication check runs the rest where a browser or an office program is found.");
    }

    private static string Count(CheckReport report, char list, CheckOutcome outcome) =>
        NumberText.Whole(report.Results.Count(result => result.Id[0] == list && result.Outcome == outcome));
}
