using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>The three runs with and without assessments.</summary>
internal static class AssessmentView
{
    private const string Title = "With and without assessed risks and needs";

    public static Display Of(IReadOnlyList<AssessmentRun> runs)
    {
        if (runs.Count == 0) return Display.Titled(Title).Note("The administrative data hold no assessment of anyone in this analysis.");
        return Display.Titled(Title)
            .Table(
                "Reoffended within a year, in three runs with a match each",
                ["Run", "Treated people", "Matched", "Comparison group", "Effective sample size", "Largest difference after", "Red rows", "Difference", "Lower", "Upper"],
                runs.Select(Row))
            .Warnings(runs.Where(run => run.Comparison is null).Select(run => $"{Words(run.Use)}: {run.WhyNot}"))
            .Note("From the first run to the second only the people change: what moves is selection into assessment. From the second to the third only the covariates change: what moves is measured need. The first is the one that is published.");
    }

    private static string[] Row(AssessmentRun run)
    {
        if (run.Comparison is not { } comparison) return [Words(run.Use), .. Enumerable.Repeat(NumberText.Undefined, 9)];
        var (matched, after, difference) = (comparison.Matched, comparison.Balance.After, comparison.Outcomes[OutcomeMeasure.Reoffended].Difference);
        return
        [
            Words(run.Use), NumberText.Whole(matched.Treated), NumberText.Whole(matched.TreatedMatched), NumberText.Whole(matched.ComparisonMatched),
            NumberText.Decimals(matched.EffectiveSampleSize, 0), NumberText.Percent(after.LargestSmd), NumberText.Whole(after.Red),
            NumberText.Points(difference?.Estimate), NumberText.Points(difference?.Interval.Lower), NumberText.Points(difference?.Interval.Upper),
        ];
    }

    private static string Words(AssessmentUse use) => use switch
    {
        AssessmentUse.Everyone => "Everyone, without assessments",
        AssessmentUse.AssessedWithout => "Assessed people, without what assessments say",
        _ => "The same people, with what assessments say",
    };
}
