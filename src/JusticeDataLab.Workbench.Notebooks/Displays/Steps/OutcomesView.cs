using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class OutcomesView
{
    public static Display Of(OutcomeResults outcomes)
    {
        var headline = outcomes[OutcomeMeasure.Reoffended];
        return Display.Titled("Outcomes compared")
            .Figures(
                ("Reoffended, treatment group", NumberText.Percent(headline.Treated.Mean)),
                ("Reoffended, comparison group", NumberText.Percent(headline.Comparison.Mean)),
                ("Difference", NumberText.Points(headline.Difference?.Estimate)),
                ("95% interval", headline.Difference is { } difference ? $"{NumberText.Points(difference.Interval.Lower)} to {NumberText.Points(difference.Interval.Upper)}" : NumberText.Undefined),
                ("Treated reoffenders", NumberText.Whole(outcomes.TreatedReoffenders)))
            .Table(
                "The eleven measures",
                ["Measure", "Treatment group", "Comparison group", "Difference", "Lower", "Upper", "p", "Significant"],
                outcomes.Results.Select(result => new[]
                {
                    OutcomeLabels.Of(result.Measure),
                    NumberText.Decimals(result.Treated.Mean, 3),
                    NumberText.Decimals(result.Comparison.Mean, 3),
                    NumberText.Signed(result.Difference?.Estimate, 3),
                    NumberText.Decimals(result.Difference?.Interval.Lower, 3),
                    NumberText.Decimals(result.Difference?.Interval.Upper, 3),
                    result.Difference is { } tested ? PublicationRounding.PValue(tested.PValue) : NumberText.Undefined,
                    result.Difference is null ? result.WhyUndefined ?? "" : result.Difference.Interval.ExcludesZero ? "yes" : "no",
                }));
    }

    public static Display Conventions(OutcomeResult result) => Display.Titled($"{OutcomeLabels.Of(result.Measure)}: every variance convention")
        .Table(
            "The same difference, tested in the ways that software packages use",
            ["Convention", "Difference", "Standard error", "Lower", "Upper", "p", "Used"],
            result.Conventions.Select(test => new[]
            {
                test.Convention,
                NumberText.Decimals(test.Estimate, 4),
                NumberText.Decimals(test.StandardError, 4),
                NumberText.Decimals(test.Interval.Lower, 4),
                NumberText.Decimals(test.Interval.Upper, 4),
                PublicationRounding.PValue(test.PValue),
                test.Convention == result.Difference?.Convention ? "yes" : "",
            }))
        .Warnings(ConventionAgreement.Warning(result.Difference, result.Conventions) is { } warning ? [warning] : []);

}
