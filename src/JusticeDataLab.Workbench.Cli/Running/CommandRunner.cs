using System.CommandLine;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Runs a command's action and turns whatever goes wrong into an exit code and a clear line.</summary>
internal static class CommandRunner
{
    /// <summary>Prints the whole exception: for whoever mends the program, on data that may be shown.</summary>
    public static readonly Option<bool> Debug = new("--debug")
    {
        Description = "Show the technical details of an unexpected fault.",
        Recursive = true,
    };

    public static void Handle(this Command command, CommandContext context, Func<ParseResult, CancellationToken, int> action) =>
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(context, parsed, () => action(parsed, cancellation))));

    private static int Run(CommandContext context, ParseResult parsed, Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            var fault = Fault.Of(exception);
            context.Error.MarkupLineInterpolated($"[red]jdl:[/] {fault.Message}");
            foreach (var advice in fault.Advice) context.Error.MarkupLineInterpolated($"  • {advice}");
            if (parsed.GetValue(Debug)) context.Error.WriteLine(exception.ToString());
            return fault.ExitCode;
        }
    }
}
