using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.SignOffs;

/// <summary><c>jdl sign-off</c>: the sign-offs of a run.</summary>
internal static class SignOffCommand
{
    public static Command Create(CommandContext context) => new("sign-off", "Sign a run, check that the sign-offs hold, and show them.")
    {
        SignOffAddCommand.Create(context),
        SignOffVerifyCommand.Create(context),
        SignOffShowCommand.Create(context),
    };

    /// <summary>The run that a command is about.</summary>
    public static Argument<string> Run() => new("run") { Description = "Folder of the run: requests/ID/runs/RUN-ID." };
}
