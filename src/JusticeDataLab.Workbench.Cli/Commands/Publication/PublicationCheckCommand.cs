using System.CommandLine;
using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary><c>jdl publication check</c>: every rule for the page, the figures, the workbook, the data files and the text.</summary>
internal static class PublicationCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "Folder of the publication, or of the run that holds it." };
        var axe = new Option<string?>("--axe") { Description = "The file axe.min.js of axe-core, for the check of accessibility in a browser." };
        var all = new Option<bool>("--all") { Description = "List the checks that passed too." };
        var json = new Option<bool>("--json") { Description = "Print the results as JSON." };
        var command = new ExampleCommand(
            "check",
            "Check a publication against the rules for accessible, reconciled and disclosure-safe statistics.",
            "jdl publication check demo/runs/1b2c3d4e5f607182 --axe axe.min.js")
        {
            folder, axe, all, json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var files = PublicationFolder.Read(parsed.GetRequiredValue(folder));
            var report = PublicationChecks.Run(files);
            if (files.ContainsKey("report.html")) report = report.With(BrowserChecks.Run(files["report.html"], parsed.GetValue(axe), report, cancellation));
            if (files.ContainsKey("tables.ods")) report = report.With(OfficeCheck.Run(files["tables.ods"], report, cancellation));
            // Not through the console, which breaks long lines.
            if (parsed.GetValue(json)) context.Out.Profile.Out.Writer.WriteLine(AsJson(report));
            else Print(context, report, parsed.GetValue(all));
            return report.IsPublishable ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static void Print(CommandContext context, CheckReport report, bool all)
    {
        foreach (var result in report.Results.Where(result => all || result.Outcome != CheckOutcome.Passed || result.Places.Count > 0))
        {
            var mark = result.Outcome switch { CheckOutcome.Passed => "[green]passed [/]", CheckOutcome.Failed => "[red]FAILED [/]", _ => "[grey]not run[/]" };
            context.Out.MarkupLine($"{result.Id,-4} {mark} {Markup.Escape(result.Title)}{(result is { Outcome: CheckOutcome.Failed, IsEssential: false } ? " (advice)" : "")}");
            foreach (var place in result.Places) context.Out.MarkupLineInterpolated($"             [grey]{place}[/]");
        }

        context.Out.WriteLine();
        context.Out.MarkupLineInterpolated($"{report.Count(CheckOutcome.Passed)} passed, {report.Count(CheckOutcome.Failed)} failed, {report.Count(CheckOutcome.NotRun)} not run");
        if (!report.IsPublishable) context.Out.MarkupLine("[red]Not to be published until these are mended.[/]");
    }

    private static string AsJson(CheckReport report) => JsonSerializer.Serialize(new
    {
        publishable = report.IsPublishable,
        checks = report.Results.Select(result => new { id = result.Id, title = result.Title, essential = result.IsEssential, outcome = result.Outcome.ToString(), places = result.Places }),
    });
}
