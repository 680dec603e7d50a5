using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Stores;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Admin;

/// <summary>A progress bar for each table that is read.</summary>
internal static class TableProgress
{
    public static T Show<T>(CommandContext context, Func<IProgress<StoreProgress>, T> action) =>
        context.Error.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress => action(new Bars(progress)));

    private sealed class Bars(ProgressContext progress) : IProgress<StoreProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(StoreProgress value)
        {
            if (!_tasks.TryGetValue(value.Table, out var task))
                _tasks.Add(value.Table, task = progress.AddTask(value.Table, maxValue: Math.Max(1, value.Of)));
            // Where the snapshot does not say how many rows there are, the bar is full at the end only.
            task.IsIndeterminate = value is { Of: 0, Done: false };
            task.Value = value.Done ? task.MaxValue : Math.Min(value.Rows, task.MaxValue);
        }
    }
}
