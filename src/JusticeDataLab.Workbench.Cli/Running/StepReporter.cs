using JusticeDataLab.Workbench.Core.Pipeline;
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
        var words = value.Planned.Length == 0 ? Words(value.Step) : $"{Words(value.Step)} ({value.Planned})";
        context.Error.MarkupLine(FormattableString.Invariant($"  [green]✓[/] {words,-46} [grey]{taken.TotalSeconds:0.0} s[/]"));
    }

    private static string Words(AnalysisStep step) => step switch
    {
        AnalysisStep.Validate => "Submission checked",
        AnalysisStep.Link => "People linked",
        AnalysisStep.Locate => "Index sentences found",
        AnalysisStep.BuildAnalysisSet => "Analysis set built",
        AnalysisStep.LayOutCovariates => "Covariates laid out",
        AnalysisStep.FitPropensity => "Propensity model fitted",
        AnalysisStep.Match => "Comparison group matched",
        AnalysisStep.AssessBalance => "Balance assessed",
        AnalysisStep.CompareUnmatched => "Unmatched pool compared",
        AnalysisStep.CompareOutcomes => "Outcomes compared",
        AnalysisStep.AssessPrognosis => "Balance of the prognostic score assessed",
        AnalysisStep.AnalyseFurther => "Further analyses made",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step of an analysis."),
    };
}
