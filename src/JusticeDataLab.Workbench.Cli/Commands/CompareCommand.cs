using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.PeerReview;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl compare</c>: two runs side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandContext context)
    {
        var first = new Argument<string>("first") { Description = "Folder of the first run." };
        var second = new Argument<string>("second") { Description = "Folder of the second run." };
        var all = new Option<bool>("--all") { Description = "List every fact that differs, not only those of the analysis that is published." };
        var command = new ExampleCommand(
            "compare",
            "Show two runs side by side: which settings and inputs differ, and which numbers moved and by how much.",
            "jdl compare requests/JDL-2026-001/runs/0123456789abcdef requests/JDL-2026-001/runs/fedcba9876543210")
        {
            first, second, all,
        };
        command.Handle(context, (parsed, _) =>
        {
            context.Out.Profile.Out.Writer.WriteLine(Show.Differences(RunDifferences.Between(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)), parsed.GetValue(all)).ToString());
            return ExitCode.Done;
        });
        return command;
    }
}
