using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary><c>jdl publication</c>: what is published of a run.</summary>
internal static class PublicationCommand
{
    public static Command Create(CommandContext context) => new("publication", "Check what is published of a run, and release it.")
    {
        PublicationCheckCommand.Create(context),
        PublicationReleaseCommand.Create(context),
    };
}
