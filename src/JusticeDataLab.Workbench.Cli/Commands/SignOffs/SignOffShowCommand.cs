using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Runs;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Cli.Commands.SignOffs;

/// <summary><c>jdl sign-off show</c>: who has signed a run.</summary>
internal static class SignOffShowCommand
{
    public static Command Create(CommandContext context)
    {
        var run = SignOffCommand.Run();
        var command = new ExampleCommand("show", "Show who has signed a run, and what is still needed.", "jdl sign-off show requests/JDL-2026-001/runs/0123456789abcdef") { run };
        command.Handle(context, (parsed, _) =>
        {
            context.Out.Profile.Out.Writer.WriteLine(Show.SignOffs(SignOffState.Of(SavedRun.Open(parsed.GetRequiredValue(run)))).ToString());
            return ExitCode.Done;
        });
        return command;
    }
}
