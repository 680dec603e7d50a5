using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class ResultsView
{
    public static Display Of(AnalysisResults results)
    {
        var display = Display.Titled($"Analysis {results.RunId}")
            .Figures(
                ("People submitted", NumberText.Whole(results.Attrition.Submitted)),
                ("Linked", NumberText.Whole(results.Linked.Linked)),
                ("Analysed", NumberText.Whole(results.Matched.TreatedMatched)),
                ("Comparison group", NumberText.Whole(results.Matched.ComparisonMatched)),
                ("Reoffended, treatment group", NumberText.Percent(results.Outcomes[OutcomeMeasure.Reoffended].Treated.Mean)),
                ("Reoffended, comparison group", NumberText.Percent(results.Outcomes[OutcomeMeasure.Reoffended].Comparison.Mean)))
            .Note("Each step can be shown by itself, for example its balance or its outcomes.")
            .Warnings(results.Propensity.Warnings);
        return results.Snapshot.Synthetic ? display.Warning("Synthetic data: nobody in them exists.") : display;
    }
}
