using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Prints each step of an analysis as it ends, with the time it took.</summary>
internal sealed class StepReporter(CommandContext context) : IProgress<StepProgress>
{
    private readonly Stack<long> _started = new();

    public void Report(StepProgress value)
    {
        if (!value.Done)
        {
            _started.Push(context.Clock.GetTimestamp());
            return;
        }

        var taken = context.Clock.GetElapsedTime(_started.Pop());
        var words = value.Planned.Length == 0 ? StepWords.Done(value.Step) : $"{StepWords.Done(value.Step)} ({value.Planned})";
        context.Error.MarkupLine(FormattableString.Invariant($"  [green]✓[/] {words,-46} [grey]{taken.TotalSeconds:0.0} s[/]"));
    }
}
