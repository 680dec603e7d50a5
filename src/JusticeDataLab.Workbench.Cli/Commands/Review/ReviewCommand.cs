using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review</c>: people decide on links that linking leaves open. The decisions are kept with the request and hold in every run.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommandContext context) => new("review", "Decide on links that linking leaves open.")
    {
        ReviewListCommand.Create(context),
        ReviewExportCommand.Create(context),
        ReviewImportCommand.Create(context),
        ReviewDecideCommand.Create(context),
        ReviewNextCommand.Create(context),
        ReviewPurgeCommand.Create(context),
    };
}
