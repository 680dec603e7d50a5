using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Runs;
using JusticeDataLab.Workbench.Notebooks.PeerReview;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary><c>jdl publication release</c>: the publication under the status that the request asks for.</summary>
internal static class PublicationReleaseCommand
{
    public static Command Create(CommandContext context)
    {
        var run = new Argument<string>("run") { Description = "Folder of the run: requests/ID/runs/RUN-ID." };
        var output = new Option<string>("--out") { Description = "Folder for the publication; must not be there yet.", Required = true };
        var store = new Option<string?>("--store") { Description = "Administrative data to use in place of those that the request names." };
        var command = new ExampleCommand(
            "release",
            "Write the publication of a signed run with its label. Official statistics need the approval of analyst, assurer and approver; the run is made again first and must be the same.",
            "jdl publication release requests/JDL-2026-001/runs/0123456789abcdef --out release")
        {
            run, output, store,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var (path, folder) = (parsed.GetRequiredValue(run), parsed.GetRequiredValue(output));
            if (Directory.Exists(folder)) throw new UsageException("--out: the folder is there already. Name another, so that no file of an earlier release stays in it.");
            var saved = SavedRun.Open(path);
            var reproduction = Reproducer.Reproduce(path, parsed.GetValue(store), new StepReporter(context), cancellation);
            if (!reproduction.Agrees) throw new SavedRunException($"The run does not reproduce, so it is not released: {string.Join(" ", reproduction.Causes)}");
            var results = reproduction.Results!;
            if (results.Request.Publication.Status is not PublicationStatus.NotOfficialStatistics) WhenSigned(SignOffState.Of(saved));

            var files = PublicationFiles.Of(PublicationBuilder.Build(results));
            var checks = PublicationChecks.Run(files);
            if (!checks.IsPublishable) throw new SavedRunException("The publication breaks an essential rule, so it is not released: jdl publication check of the run says which.");
            Write(files, folder);
            context.Out.MarkupLineInterpolated($"Publication of run {saved.Manifest.RunId} in {folder}, as {CodeText.Of(results.Request.Publication.Status)}.");
            return ExitCode.Done;
        });
        return command;
    }

    // Whole or not at all.
    private static void Write(IReadOnlyList<PublicationFile> files, string folder)
    {
        var partial = Path.TrimEndingDirectorySeparator(folder) + ".partial";
        if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
        foreach (var file in files) AtomicFile.Write(Path.Combine(partial, file.Path), file.Bytes);
        Directory.Move(partial, folder);
    }

    private static void WhenSigned(SignOffState state)
    {
        if (!state.Holds) throw new SavedRunException($"The sign-offs of the run do not hold: {string.Join(" ", state.Problems)}");
        if (!state.ReadyForRelease) throw new SavedRunException($"Official statistics need sign-off before release. Missing: {string.Join(", ", state.Missing)}.");
    }
}
