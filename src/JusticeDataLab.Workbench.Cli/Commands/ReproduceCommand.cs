using System.CommandLine;
using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.PeerReview;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl reproduce</c>: makes a run again and compares everything.</summary>
internal static class ReproduceCommand
{
    public static Command Create(CommandContext context)
    {
        var run = new Argument<string>("run") { Description = "Folder of the run: requests/ID/runs/RUN-ID." };
        var store = new Option<string?>("--store") { Description = "Administrative data to use in place of those that the request names: a snapshot folder, a file that ends in .sqlite, or postgres:SERVICE." };
        var all = new Option<bool>("--all") { Description = "Show also what agrees." };
        var json = new Option<bool>("--json") { Description = "Print the comparison as JSON." };
        var command = new ExampleCommand(
            "reproduce",
            "Make a run again from its recorded settings and decisions, and compare inputs, facts and files. Ends with 4 when anything differs.",
            "jdl reproduce requests/JDL-2026-001/runs/0123456789abcdef")
        {
            run, store, all, json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var reproduction = Reproducer.Reproduce(parsed.GetRequiredValue(run), parsed.GetValue(store), new StepReporter(context), cancellation);
            var text = parsed.GetValue(json) ? Json(reproduction) : Show.Reproduction(reproduction, parsed.GetValue(all)).ToString();
            context.Out.Profile.Out.Writer.WriteLine(text);
            return reproduction.Agrees ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static string Json(Reproduction reproduction) => JsonSerializer.Serialize(new
    {
        runId = reproduction.RunId,
        agrees = reproduction.Agrees,
        rows = reproduction.Rows.Select(row => new { kind = row.Kind, name = row.Name, verdict = CodeText.Of(row.Verdict), recorded = row.Recorded, now = row.Now, detail = row.Detail }),
        causes = reproduction.Causes,
    });
}
