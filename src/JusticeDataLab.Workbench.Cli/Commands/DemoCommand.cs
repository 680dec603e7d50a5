using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl demo</c>: the main job on the sample data.</summary>
internal static class DemoCommand
{
    private const string Sample = "reduction";

    public static Command Create(CommandContext context)
    {
        var output = new Option<string>("--out") { Description = "Folder to make the request in.", DefaultValueFactory = _ => "demo" };
        var command = new ExampleCommand(
            "demo",
            "Work the sample request, from the cohort file to the publication.",
            "jdl demo --out demo")
        {
            output, RunPrinter.Json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var samples = ProductFiles.Samples();
            var folder = SampleRequest.Copy(samples, Sample, parsed.GetRequiredValue(output));
            context.Error.MarkupLine("[bold]Working the sample request on synthetic data. Nobody in it exists.[/]");
            var session = RequestSession.Open(folder, null, new StepReporter(context), cancellation);
            var summary = session.SaveRun();
            RunPrinter.Print(context, summary, parsed.GetValue(RunPrinter.Json));
            if (!parsed.GetValue(RunPrinter.Json)) PrintTruth(context, summary, SampleTruth.Of(samples, Sample, summary.Results));
            return RunPrinter.ExitCodeOf(summary);
        });
        return command;
    }

    private static void PrintTruth(CommandContext context, RunSummary summary, double truth)
    {
        var raw = summary.Results.Unmatched[Core.Outcomes.OutcomeMeasure.Reoffended].Difference;
        context.Out.WriteLine();
        context.Out.MarkupLineInterpolated($"[grey]The true effect for the people analysed, which only synthetic data can tell, is {Points(truth)}; without matching the difference would have been {Points(raw?.Estimate ?? 0)}.[/]");
    }

    private static string Points(double difference) => FormattableString.Invariant($"{100 * difference:+0.0;−0.0;0.0} points");
}
