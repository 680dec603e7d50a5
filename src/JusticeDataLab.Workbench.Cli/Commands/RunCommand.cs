using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl run</c>: every step of a request, headless.</summary>
internal static class RunCommand
{
    public static Command Create(CommandContext context)
    {
        var request = new Argument<string>("request") { Description = "Folder of the request." };
        var store = new Option<string?>("--store") { Description = "Administrative data to use in place of those that the request names: a snapshot folder, a file that ends in .sqlite, or postgres:SERVICE." };
        var plotly = new Option<string?>("--plotly") { Description = "A plotly.js bundle (plotly.min.js): writes report-interactive.html too, with figures that it draws, and puts the bundle into it." };
        var check = new Option<bool>("--cross-check") { Description = "Work the headline out again by a second path, and by other methods of matching. Ends with 4 when the paths differ." };
        var command = new ExampleCommand(
            "run",
            "Work a request from the cohort file to the publication.",
            "jdl run requests/JDL-2026-001")
        {
            request, store, check, plotly, RunPrinter.Json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var bundle = parsed.GetValue(plotly) is { } path ? PlotlyBundle.Read(path) : null;
            var session = RequestSession.Open(
                parsed.GetRequiredValue(request), parsed.GetValue(store), new StepReporter(context), cancellation);
            var started = context.Clock.GetTimestamp();
            var summary = session.SaveRun(bundle);
            RunLog.Write(context, session, summary, context.Clock.GetElapsedTime(started));
            RunPrinter.Print(context, summary, parsed.GetValue(RunPrinter.Json));
            return parsed.GetValue(check) && !CrossCheck(context, session) ? ExitCode.CheckFailed : RunPrinter.ExitCodeOf(summary);
        });
        return command;
    }

    private static bool CrossCheck(CommandContext context, RequestSession session)
    {
        var check = session.Analysis.CrossCheck();
        // The results of the run are on standard output, perhaps as JSON for a program.
        context.Error.Profile.Out.Writer.WriteLine(Show.CrossCheck(check).ToString());
        return check.Agrees;
    }
}
