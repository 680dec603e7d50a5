using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class AttritionView
{
    public static Display Of(AttritionTable attrition) => Display.Titled("Who was lost on the way")
        .Figures(
            ("Submitted", NumberText.Whole(attrition.Submitted)),
            ("Left to analyse", $"{NumberText.Whole(attrition.CohortLeft)} ({PublicationRounding.Share(attrition.CohortLeft, attrition.Submitted)})"),
            ("Comparison pool", NumberText.Whole(attrition.PoolLeft)))
        .Table(
            "Losses in the order in which the reasons are applied",
            ["Reason", "Cohort", "Of those submitted", "Pool"],
            attrition.Steps.Select(step => new[]
            {
                AttritionWords.Of(step.Reason),
                NumberText.Count(step.Cohort),
                step.Cohort is { } lost ? PublicationRounding.Share(lost, attrition.Submitted) : NumberText.Undefined,
                NumberText.Count(step.Pool),
            }));
}
