using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Runs;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.SignOffs;

/// <summary><c>jdl sign-off verify</c>: whether the sign-offs of a run hold.</summary>
internal static class SignOffVerifyCommand
{
    public static Command Create(CommandContext context)
    {
        var run = SignOffCommand.Run();
        var command = new ExampleCommand(
            "verify",
            "Check that every sign-off holds: its line, the manifest it signed, every file of the run, the logs. Ends with 4 when one is void.",
            "jdl sign-off verify requests/JDL-2026-001/runs/0123456789abcdef")
        {
            run,
        };
        command.Handle(context, (parsed, _) =>
        {
            var state = SignOffState.Of(SavedRun.Open(parsed.GetRequiredValue(run)));
            foreach (var problem in state.Problems) context.Out.MarkupLineInterpolated($"[red]void[/]  {problem}");
            if (!state.Holds) return ExitCode.CheckFailed;
            context.Out.MarkupLineInterpolated($"{state.SignOffs.Count} sign-offs hold.");
            context.Out.MarkupLineInterpolated($"{(state.ReadyForRelease ? "Ready for release." : $"Before release: {string.Join(", ", state.Missing)}.")}");
            return ExitCode.Done;
        });
        return command;
    }
}
