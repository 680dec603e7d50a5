using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review next</c>: shows one pair after another on a terminal and records each decision at once.</summary>
internal static class ReviewNextCommand
{
    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var who = ReviewOptions.Who();
        var why = ReviewOptions.Why();
        var store = ReviewOptions.Store();
        var command = new ExampleCommand(
            "next",
            "Decide on one pair after another on this terminal; each decision is kept at once.",
            "jdl review next requests/JDL-2026-001 --who analyst-7") { request, who, why, store };
        command.Handle(context, (parsed, cancellation) =>
        {
            if (!context.Out.Profile.Capabilities.Interactive || Console.IsInputRedirected)
                throw new UsageException("Names are shown on a terminal only: run the command there without redirecting it, or use jdl review export.");
            var code = ReviewOptions.Text("--who", parsed.GetRequiredValue(who));
            var reason = ReviewOptions.Text("--why", parsed.GetRequiredValue(why));
            var desk = ReviewDesk.Open(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation);
            var decided = new PairByPair(desk, new PairPrompt(context.Out).Ask, code, reason).Run();
            context.Out.MarkupLineInterpolated($"Pairs decided: {decided}");
            return ExitCode.Done;
        });
        return command;
    }
}
