using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline.Further;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>What stands beside the marked tests.</summary>
internal static class FurtherView
{
    public static Display Rate(FurtherResults further)
    {
        var analysis = further.Rate;
        return Display.Titled("The reoffending rate, asked in other ways")
            .Table(
                "Difference in the rate, in percentage points",
                ["Analysis", "Difference", "Lower", "Upper", "p"],
                [
                    Row("The marked test", analysis.Means.Difference, analysis.Means.WhyUndefined),
                    Row("Regression with covariates, HC3 errors", analysis.Adjusted.FirstOrDefault(test => test.Convention == "adjusted_regress_hc3"), "not defined"),
                    Row("G-computation, delta-method error", analysis.GComputation?.Effect, analysis.GComputation?.WhyUndefined),
                    Row("Nearest neighbour on the score, Abadie–Imbens error", analysis.Neighbours?.Effect, analysis.Neighbours?.WhyUndefined),
                    Row("Bootstrap of the people", analysis.Bootstrap?.Effect, analysis.Bootstrap?.WhyUndefined),
                ])
            .Table(
                "Ratios",
                ["Ratio", "Treated over comparison", "Lower", "Upper", "p"],
                analysis.Ratios.Where(ratio => ratio.Convention is "risk_ratio_ess" or "odds_ratio_ess")
                    .Select(ratio => Row(ratio.Convention == "risk_ratio_ess" ? "Risk ratio" : "Odds ratio", ratio, null)))
            .Note($"Adjusted for {string.Join(", ", further.Covariates)}. None of these takes the place of the marked test.");
    }

    public static Display Counts(FurtherResults further)
    {
        var analysis = further.Frequency;
        var negative = analysis.NegativeBinomial;
        return Display.Titled("The number of reoffences, by models of counts")
            .Table(
                "Ratio of mean numbers, treated over comparison, with errors that respect the weights",
                ["Model", "Ratio", "Lower", "Upper", "p"],
                [Of("Poisson", analysis.Poisson), Of("Negative binomial", negative), Of("Negative binomial, with covariates", analysis.AdjustedNegativeBinomial)])
            .Note(negative is { Alpha: > 0 }
                ? $"Counts are more spread than Poisson: variance = mean + {NumberText.Decimals(negative.Alpha, 2)} × mean²."
                : "Counts are no more spread than Poisson.");

        static string[] Of(string name, CountRatio? count) => Row(name, count?.Robust, count?.WhyUndefined);
    }

    public static Display Time(FurtherResults further, OutcomeResult amongReoffenders)
    {
        var (time, sample) = (further.Time, further.Times);
        return Display.Titled("Time to the first reoffence, over everyone")
            .Figure(SurvivalFigures.Of(time, new FigureSubtitle("People without a proven reoffence", "people analysed", "one year"), "This analysis"))
            .Table(
                "Over everyone, and among reoffenders alone",
                ["Measure", "Treatment group", "Comparison group", "Difference or ratio", "Lower", "Upper", "p"],
                [
                    ["People", NumberText.Whole(sample.TreatedPeople), NumberText.Whole(sample.ComparisonPeople), "", "", "", ""],
                    [
                        $"Mean days without reoffending, up to {NumberText.Decimals(time.TreatedMean.Limit, 0)}", NumberText.Decimals(time.TreatedMean.Mean, 1), NumberText.Decimals(time.ComparisonMean.Mean, 1),
                        .. Row("", time.MeanDifference, time.WhyNoMeanDifference, scale: 1)[1..],
                    ],
                    ["Hazard ratio (Cox, Efron, robust)", "", "", .. Row("", time.Efron?.Robust, time.WhyNoHazardRatio)[1..]],
                    [
                        "Mean days to the first reoffence, among reoffenders", NumberText.Decimals(amongReoffenders.Treated.Mean, 1), NumberText.Decimals(amongReoffenders.Comparison.Mean, 1),
                        .. Row("", amongReoffenders.Difference, amongReoffenders.WhyUndefined, scale: 1)[1..],
                    ],
                ])
            .Note(time.ProportionalHazards is { } check
                ? $"Whether the hazard ratio is the same throughout the year (scaled Schoenfeld residuals): p {P(check.PValue)}."
                : "Whether the hazard ratio is the same throughout the year cannot be tested.")
            .Note("The published mean is among reoffenders: a service that prevents early reoffences changes who is in it. The curves leave nobody out.");
    }

    public static Display Family(FurtherResults further) => Display.Titled("How many tests?")
        .Table(
            "Tests planned in the request, with p values that allow for one another",
            ["Analysis", "Measure", "p", "Holm", "Benjamini–Hochberg"],
            further.Family.Planned.Select(test => new[]
            {
                test.Test.Analysis, Label(test), P(test.Test.PValue), P(test.Holm), P(test.BenjaminiHochberg),
            }))
        .Table(
            "Other tests: they can suggest, not show",
            ["Analysis", "Measure", "p"],
            further.Family.Unplanned.Select(test => new[] { test.Test.Analysis, Label(test), P(test.Test.PValue) }))
        .Note("The headline keeps its own p value; the columns beside it say what is left of it among all planned tests.");

    public static Display Precision(FurtherResults further) => Display.Titled("Too few people, or a precise answer?")
        .Table(
            "What so many people could find in the reoffending rate",
            ["People", "Treated", "Comparison, effective", "Smallest difference likely to be found", "Chance of finding a reduction of the margin"],
            further.Precision.Select(stage => new[]
            {
                stage.Stage,
                NumberText.Whole(stage.TreatedPeople),
                stage.ComparisonPeople is { } people ? NumberText.Whole(people) : "very many",
                stage.MinimumDetectable is { } detectable ? $"{NumberText.Decimals(100 * detectable, 1)} points" : NumberText.Undefined,
                NumberText.Percent(stage.PowerForMargin, 0),
            }))
        .Note(further.Rate.Equivalence?.Sentence ?? further.Rate.Means.WhyUndefined ?? "");

    private static string[] Row(string name, EffectEstimate? test, string? why, double scale = 100) => test is null
        ? [name, why ?? NumberText.Undefined, "", "", ""]
        : [name, NumberText.Signed(scale * test.Estimate, 1), NumberText.Decimals(scale * test.Interval.Lower, 1), NumberText.Decimals(scale * test.Interval.Upper, 1), P(test.PValue)];

    private static string[] Row(string name, RatioEstimate? ratio, string? why) => ratio is null
        ? [name, why ?? NumberText.Undefined, "", "", ""]
        : [name, NumberText.Decimals(ratio.Ratio, 2), NumberText.Decimals(ratio.Lower, 2), NumberText.Decimals(ratio.Upper, 2), P(ratio.PValue)];

    private static string Label(FamilyTest test) => OutcomeLabels.Of((OutcomeMeasure)CodeText.Parse(typeof(OutcomeMeasure), test.Test.Measure)!);

    private static string P(double? p) => p is { } value ? PublicationRounding.PValue(value) : NumberText.Undefined;
}
