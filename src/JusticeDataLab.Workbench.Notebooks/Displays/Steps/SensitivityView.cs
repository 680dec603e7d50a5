using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class SensitivityView
{
    // One-sided, as the two-sided 5% of the report asks of each side.
    private const double OneSided = 0.025;

    public static Display Hidden(SensitivityResults results) => Display.Titled("What would a hidden difference have to be?")
        .Figures(
            ("Difference", NumberText.Points(results.Headline?.Estimate)),
            ("Adjusted by regression", Interval(results.Adjusted)),
            ("E-value", NumberText.Decimals(results.EValue?.Point, 2)),
            ("E-value of the interval", NumberText.Decimals(results.EValue?.Interval, 2)),
            ("Robustness value", NumberText.Percent(results.Robustness?.Estimate)),
            ("Robustness value of significance", NumberText.Percent(results.Robustness?.Interval)))
        .Note("E-value: the risk ratio that an unrecorded characteristic would need with both taking part and reoffending, beyond the recorded ones, to explain the difference away. Robustness value: the share of what is left of both that it would have to explain. 1 and 0% mean that nothing is needed.")
        .Table(
            "If an unrecorded characteristic were as strong as a recorded one",
            ["Recorded characteristic", "Times as strong", "Explains of taking part", "Explains of reoffending", "Adjusted difference would be"],
            results.Benchmarks.Select(mark => new[]
            {
                mark.Covariate, NumberText.Decimals(mark.Times, 0), NumberText.Percent(mark.OfTakingPart, 2), NumberText.Percent(mark.OfOutcome, 2), NumberText.Points(mark.Estimate),
            }))
        .Table(
            $"Rosenbaum bounds: one-sided p values in {NumberText.Whole(results.Pairs.Pairs)} pairs, {NumberText.Whole(results.Pairs.TreatedOnly)} in which only the treated person reoffended and {NumberText.Whole(results.Pairs.ComparisonOnly)} in which only the other did",
            ["Hidden bias Γ", $"Rate {Direction(results)}: p at most", "p at least", $"Frequency {Direction(results)}: p at most", "p at least"],
            results.Pairs.Rate.Zip(results.Pairs.Frequency).Select(bound => new[]
            {
                NumberText.Decimals(bound.First.Gamma, 2), P(Upper(results, bound.First)), P(Lower(results, bound.First)), P(Upper(results, bound.Second)), P(Lower(results, bound.Second)),
            }))
        .Note(RosenbaumBounds.LargestGamma(results.Pairs.Rate, results.Pairs.PointsToFewer, OneSided) is { } gamma
            ? $"In pairs the rate stays significant up to a hidden bias of Γ = {NumberText.Decimals(gamma, 2)}."
            : "In pairs the rate is not significant even without a hidden bias, so there is no finding to be overturned.");

    public static Display Placebos(IReadOnlyList<PlaceboResult> placebos) => Display.Titled("Do the groups differ where they should not?")
        .Table(
            "The index date moved back: offending in the year that followed, by the same rule",
            ["Years before", "Measure", "Treated", "Treatment group", "Comparison group", "Difference", "Lower", "Upper", "As it should be"],
            placebos.Select(placebo => new[]
            {
                NumberText.Whole(placebo.YearsBefore),
                OutcomeLabels.Of(placebo.Measure),
                NumberText.Whole(placebo.Comparison.Treated.People),
                NumberText.Decimals(placebo.Comparison.Treated.Mean, 3),
                NumberText.Decimals(placebo.Comparison.Comparison.Mean, 3),
                NumberText.Signed(placebo.Comparison.Difference?.Estimate, 3),
                NumberText.Decimals(placebo.Comparison.Difference?.Interval.Lower, 3),
                NumberText.Decimals(placebo.Comparison.Difference?.Interval.Upper, 3),
                placebo.Comparison.WhyUndefined ?? (placebo.IsAlarming ? "no" : "yes"),
            }))
        .Note("The service began later and cannot have caused a difference here. Part of this history is matched on, so an even result is weak evidence; an uneven one asks for another look at the covariates.")
        .Warnings(placebos.Any(placebo => placebo.IsAlarming)
            ? ["The groups differ before the service began. By chance that happens in 1 of 20; more of them say that matching left something over."]
            : []);

    public static Display Choices(SensitivityResults results) => Display.Titled("Would other choices have given another answer?")
        .Specifications(results.Specifications)
        .Table(
            "One covariate less: the ten that move the difference most",
            ["Left out", "Treated people matched", "Difference", "Shift"],
            results.Influences.Take(10).Select(one => new[]
            {
                one.Label, NumberText.Whole(one.Matched), Interval(one.Difference), NumberText.Points(one.Shift),
            }))
        .Table(
            "Without the most extreme scores and weights",
            ["Held back", "Share", "Treated people matched", "Effective size", "Largest weight", "Difference"],
            results.Trimmed.Select(trimmed => new[]
            {
                Words(trimmed.Kind),
                trimmed.Kind is TrimmingKind.None ? "" : NumberText.Percent(trimmed.Share, 0),
                NumberText.Whole(trimmed.Matched),
                NumberText.Decimals(trimmed.EffectiveSampleSize, 0),
                NumberText.Percent(trimmed.LargestShare, 2),
                Interval(trimmed.Difference),
            }));

    private static double Upper(SensitivityResults results, RosenbaumBound bound) => results.Pairs.PointsToFewer ? bound.LowersUpper : bound.RaisesUpper;

    private static double Lower(SensitivityResults results, RosenbaumBound bound) => results.Pairs.PointsToFewer ? bound.LowersLower : bound.RaisesLower;

    private static string Direction(SensitivityResults results) => results.Pairs.PointsToFewer ? "lower" : "higher";

    private static string P(double p) => PublicationRounding.PValue(p);

    private static string Words(TrimmingKind kind) => kind switch
    {
        TrimmingKind.Scores => "Scores beyond those of the treated, cut at each end",
        TrimmingKind.Weights => "Largest weights, capped",
        _ => "Nothing",
    };

    private static string Interval(EffectEstimate? difference) => difference is null
        ? NumberText.Undefined
        : $"{NumberText.Points(difference.Estimate)} ({NumberText.Signed(100 * difference.Interval.Lower, 1)} to {NumberText.Signed(100 * difference.Interval.Upper, 1)})";
}
