using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class PlannedView
{
    private const string Title = "Planned analyses of parts of the cohort";

    public static Display Matches(RequestAnalysis analysis)
    {
        var plans = analysis.Inputs.Request.Analyses;
        return plans.Count == 0 ? Nothing : Display.Titled(Title).Table(
            "Each is matched by itself",
            ["Analysis", "Question", "People", "Treated people", "Matched", "Comparison group", "Effective sample size", "Largest difference after", "Red rows"],
            plans.Select(plan => Match(analysis.Of(plan), plan)));
    }

    public static Display Outcomes(IReadOnlyList<PlannedComparison> planned)
    {
        if (planned.Count == 0) return Nothing;
        return Display.Titled(Title)
            .Table(
                "Reoffended within a year",
                ["Analysis", "Question", "Treated people", "Treatment group", "Comparison group", "Difference", "Lower", "Upper"],
                planned.Select(Outcome))
            .Warnings(planned.Where(part => part.Comparison is null).Select(part => $"{part.Plan.Id}: {part.WhyNot}"));
    }

    private static Display Nothing => Display.Titled(Title).Note("The request plans none. They are written down in 'analyses' of request.json before outcomes are seen.");

    private static string[] Match(RequestAnalysis analysis, PlannedAnalysis plan)
    {
        try
        {
            var (matched, after) = (analysis.Match(), analysis.AssessBalance().After);
            return
            [
                plan.Id, plan.Question, plan.Filter, NumberText.Whole(matched.Treated), NumberText.Whole(matched.TreatedMatched), NumberText.Whole(matched.ComparisonMatched),
                NumberText.Decimals(matched.EffectiveSampleSize, 0), NumberText.Percent(after.LargestSmd), NumberText.Whole(after.Red),
            ];
        }
        catch (AnalysisStoppedException stopped)
        {
            return [plan.Id, plan.Question, plan.Filter, NumberText.Undefined, stopped.Message, .. Enumerable.Repeat(NumberText.Undefined, 4)];
        }
    }

    private static string[] Outcome(PlannedComparison planned)
    {
        if (planned.Comparison is not { } comparison) return [planned.Plan.Id, planned.Plan.Question, .. Enumerable.Repeat(NumberText.Undefined, 6)];
        var result = comparison.Outcomes[OutcomeMeasure.Reoffended];
        return
        [
            planned.Plan.Id, planned.Plan.Question, NumberText.Whole(result.Treated.People), NumberText.Percent(result.Treated.Mean), NumberText.Percent(result.Comparison.Mean),
            NumberText.Points(result.Difference?.Estimate), NumberText.Points(result.Difference?.Interval.Lower), NumberText.Points(result.Difference?.Interval.Upper),
        ];
    }
}
