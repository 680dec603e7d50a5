using JusticeDataLab.Workbench.Cli.Running;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Runs <c>jdl</c> inside the test process and keeps what it prints.</summary>
internal static class Jdl
{
    public static JdlResult Run(params string[] arguments) => RunAt(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), arguments);

    /// <summary>Runs it with a clock that stands at a time.</summary>
    public static JdlResult RunAt(DateTimeOffset now, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = Program.Run(arguments, new CommandContext(Console(output), Console(error), new StoppedClock(now)));
        return new JdlResult(exit, output.ToString(), error.ToString());
    }

    private static IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = 4096;
        return console;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
