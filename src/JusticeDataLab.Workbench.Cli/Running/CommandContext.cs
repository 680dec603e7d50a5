using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>
/// What a command works with: where results and progress go, the clock, and the working folder. Results go to standard
/// output, progress and errors to standard error, so that scripts can read the one without the other.
/// </summary>
internal sealed record CommandContext(IAnsiConsole Out, IAnsiConsole Error, TimeProvider Clock)
{
    /// <summary>The console of this process; no colour when it is not a terminal.</summary>
    public static CommandContext OfProcess() => new(
        Create(Console.Out, Console.IsOutputRedirected),
        Create(Console.Error, Console.IsErrorRedirected),
#pragma warning disable RS0030 // Here, and nowhere else, the system's clock comes in.
        TimeProvider.System);
#pragma warning restore RS0030

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        // Redirected output is read by programs and log files: lines are theirs to break.
        if (redirected) console.Profile.Width = 4096;
        return console;
    }
}
