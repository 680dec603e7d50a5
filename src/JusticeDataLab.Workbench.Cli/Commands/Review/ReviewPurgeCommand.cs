using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review purge</c>: overwrites and deletes every file with names. Decisions stay.</summary>
internal static class ReviewPurgeCommand
{
    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var command = new ExampleCommand(
            "purge",
            "Overwrite and delete the review folder, the only place with names. Decisions stay.",
            "jdl review purge requests/JDL-2026-001") { request };
        command.Handle(context, (parsed, _) =>
        {
            var given = parsed.GetRequiredValue(request);
            var folder = Path.GetFileName(given) == RequestFile.Name ? Path.GetDirectoryName(Path.GetFullPath(given))! : given;
            // Names must go even when the request can no longer be read; only that it is a request is checked.
            if (!File.Exists(Path.Combine(folder, RequestFile.Name))) throw new UsageException("There is no request there: give the folder of a request.");
            var files = new ReviewFolder(Path.GetFullPath(folder)).Purge();
            context.Out.MarkupLineInterpolated($"Files removed: {files}. Copies made elsewhere, and those of the file system and of backups, are out of reach of this command.");
            return ExitCode.Done;
        });
        return command;
    }
}
