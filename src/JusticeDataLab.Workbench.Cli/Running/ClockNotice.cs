using System.Globalization;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Says that the clock of the machine is wrong, where a log shows it. The order of a log is that of its lines, whatever the clock says.</summary>
internal static class ClockNotice
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Prints a notice when the last entry of a log is of a later day than now.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="log">Name of the log.</param>
    /// <param name="last">When the last entry was made, as written; null when there is none.</param>
    public static void Print(CommandContext context, string log, string? last)
    {
        var now = DateOnly.FromDateTime(context.Clock.GetUtcNow().UtcDateTime);
        if (last is not { Length: >= 10 } || !DateOnly.TryParseExact(last[..10], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var before) || before <= now) return;
        context.Error.MarkupLineInterpolated(
            $"[yellow]jdl:[/] The clock of this machine says {now.ToString(Day, CultureInfo.InvariantCulture)}, and the last entry of {log} is of {before.ToString(Day, CultureInfo.InvariantCulture)}: set the clock. Entries keep their order.");
    }
}
