using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Runs;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.SignOffs;

/// <summary><c>jdl sign-off add</c>: signs a run.</summary>
internal static class SignOffAddCommand
{
    public static Command Create(CommandContext context)
    {
        var run = SignOffCommand.Run();
        var role = new Option<string>("--role") { Description = "analyst, assurer or approver. Analyst and assurer must be two people.", Required = true };
        var who = new Option<string>("--who") { Description = "Staff code or role account; never a name.", Required = true };
        var outcome = new Option<string>("--outcome") { Description = "approved or returned.", DefaultValueFactory = _ => "approved" };
        var comment = new Option<string>("--comment") { Description = "What was checked, or why the run is returned; nothing personal.", Required = true };
        var command = new ExampleCommand(
            "add",
            "Sign a run. The signature binds every file of the run, and the logs of decisions and assumptions.",
            "jdl sign-off add requests/JDL-2026-001/runs/0123456789abcdef --role assurer --who A123 --comment \"Reproduced; balance and code checked\"")
        {
            run, role, who, outcome, comment,
        };
        command.Handle(context, (parsed, _) =>
        {
            var saved = SavedRun.Open(parsed.GetRequiredValue(run));
            var when = context.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            var (asRole, said) = (Choice<SignOffRole>("--role", parsed.GetRequiredValue(role)), Choice<SignOffOutcome>("--outcome", parsed.GetRequiredValue(outcome)));
            ClockNotice.Print(context, "the sign-offs", SignOffLog.Read(saved) is [.., var last] ? last.When : null);
            SignOffLog.Add(saved, asRole, parsed.GetRequiredValue(who), said, parsed.GetRequiredValue(comment), when);
            context.Out.MarkupLineInterpolated($"Run {saved.Manifest.RunId} signed: {CodeText.Of(asRole)}, {CodeText.Of(said)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static T Choice<T>(string option, string text)
        where T : struct, Enum => CodeText.Parse(typeof(T), text) as T?
            ?? throw new UsageException($"{option} must be one of {string.Join(", ", Enum.GetValues<T>().Select(value => CodeText.Of(value)))}.");
}
