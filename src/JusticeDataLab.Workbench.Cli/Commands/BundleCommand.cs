using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Bundles;
using JusticeDataLab.Workbench.Notebooks.PeerReview;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl bundle</c>: what another team needs to do an analysis again outside the workbench.</summary>
internal static class BundleCommand
{
    public static Command Create(CommandContext context)
    {
        var run = new Argument<string>("run") { Description = "Folder of the run: requests/ID/runs/RUN-ID." };
        var output = new Option<string>("--out") { Description = "Folder for the bundle.", Required = true };
        var store = new Option<string?>("--store") { Description = "Administrative data to use in place of those that the request names." };
        var command = new ExampleCommand(
            "bundle",
            "Write the analysis set of a run under numbers, its settings and a script for R. Restricted: rows of people.",
            "jdl bundle requests/JDL-2026-001/runs/0123456789abcdef --out review")
        {
            run, output, store,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var results = Reproducer.Again(parsed.GetRequiredValue(run), parsed.GetValue(store), new StepReporter(context), cancellation);
            ReviewBundle.Write(results, parsed.GetRequiredValue(output));
            context.Out.MarkupLineInterpolated($"Bundle of run {results.RunId} in {parsed.GetRequiredValue(output)}: restricted. Check it with: Rscript check.R");
            return ExitCode.Done;
        });
        return command;
    }
}
