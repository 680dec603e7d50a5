using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Shows the share done of long work, with the time left; nothing where the output is not a terminal.</summary>
internal static class ShareProgress
{
    /// <summary>Does the work under a progress bar.</summary>
    public static T Show<T>(CommandContext context, string what, Func<IProgress<double>, T> work)
    {
        if (!context.Error.Profile.Capabilities.Interactive) return work(new Quiet());
        return context.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask(what, maxValue: 1);
                return work(new Bar(task));
            });
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        // Blocks end in any order; the bar only ever moves on.
        public void Report(double value) => task.Value = Math.Max(task.Value, value);
    }

    private sealed class Quiet : IProgress<double>
    {
        public void Report(double value)
        {
        }
    }
}
