using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary>What <c>jdl effect</c> says on the screen; the file has every digit.</summary>
internal static class EffectSummary
{
    public static void Print(CommandContext context, EffectAnalysis analysis, OutcomeKind kind)
    {
        var (treated, other) = (analysis.Means.Treated, analysis.Means.Comparison);
        Line(context, $"Treated: {treated.People} people, mean {treated.Mean:0.0000}");
        Line(context, $"Comparison: {other.People} people (effective sample size {other.EffectiveSampleSize:0.0}), mean {other.Mean:0.0000}");
        if (analysis.Means.Difference is { } test)
        {
            Line(context, $"Difference {test.Estimate:0.0000}, 95% interval {test.Interval.Lower:0.0000} to {test.Interval.Upper:0.0000}, p {test.PValue:0.0000} ({test.Convention})");
            if (kind == OutcomeKind.Binary)
                Line(context, $"Of 100 treated people {PublicationRounding.Whole(100 * treated.Mean)}, of 100 comparison people {PublicationRounding.Whole(100 * other.Mean)}: {DifferenceWording.Phrase(Hundred(test.Interval), DifferenceUnit.Of(GroupWord.People))}.");
        }
        else
        {
            context.Out.MarkupLineInterpolated($"No test: {analysis.Means.WhyUndefined}");
        }

        foreach (var ratio in analysis.Ratios.Where(ratio => ratio.Convention.EndsWith("_ess", StringComparison.Ordinal))) Ratio(context, ratio);
        foreach (var one in analysis.Clustered.Concat(analysis.Adjusted).Where(one => one.Convention is "cluster_pair_hc1" or "adjusted_regress_hc3" or "adjusted_cluster_hc1")) Estimate(context, one);
        Estimate(context, analysis.GComputation?.Effect, analysis.GComputation?.WhyUndefined, "g_computation");
        Estimate(context, analysis.Neighbours?.Effect, analysis.Neighbours?.WhyUndefined, "abadie_imbens");
        Estimate(context, analysis.Bootstrap?.Effect, analysis.Bootstrap?.WhyUndefined, "bootstrap");
        Count(context, analysis.Poisson, "poisson");
        Count(context, analysis.NegativeBinomial, "negative_binomial");
        Count(context, analysis.AdjustedNegativeBinomial, "negative_binomial, adjusted");
        if (analysis.Equivalence is { } reading) Line(context, $"{reading.Sentence}");
        if (analysis.Precision?.MinimumDetectable is { } detectable) Line(context, $"Smallest difference with a chance of {100 * new InferenceSettings().PlannedPower:0}% of being significant: {detectable:0.0000}");
        foreach (var warning in analysis.Warnings) context.Error.MarkupLineInterpolated($"[yellow]![/] {warning}");
    }

    public static void Print(CommandContext context, SurvivalSample sample, SurvivalComparison times, double limit)
    {
        Line(context, $"Treated: {sample.TreatedPeople} people, {sample.TreatedEvents} with the event; mean time up to {limit:0.##}: {times.TreatedMean.Mean:0.00}");
        Line(context, $"Comparison: {sample.ComparisonPeople} people, {sample.ComparisonEvents} with the event; mean time up to {limit:0.##}: {times.ComparisonMean.Mean:0.00}");
        Estimate(context, times.MeanDifference, times.WhyNoMeanDifference, SurvivalComparison.MeanConvention);
        if (times.Efron?.Robust is { } ratio) Ratio(context, ratio);
        else context.Out.MarkupLineInterpolated($"No hazard ratio: {times.WhyNoHazardRatio}");
        if (times.ProportionalHazards is { } check) Line(context, $"Hazard ratio the same throughout: p {check.PValue:0.0000} (scaled Schoenfeld residuals)");
        if (times.LogRank is { } test) Line(context, $"Log-rank test: chi-square {test.ChiSquare:0.000}, p {test.PValue:0.0000}");
        else if (!sample.IsUnweighted) Line(context, $"No log-rank test: it takes no weights. The robust hazard ratio stands in its place.");
    }

    private static ConfidenceInterval Hundred(ConfidenceInterval interval) => new(100 * interval.Lower, 100 * interval.Upper, interval.Level);

    private static void Count(CommandContext context, CountRatio? count, string name)
    {
        if (count is null) return;
        if (count.Robust is not { } ratio) context.Out.MarkupLineInterpolated($"No ratio of counts ({name}): {count.WhyUndefined}");
        else Ratio(context, ratio with { Convention = count.Alpha > 0 ? FormattableString.Invariant($"{name}_robust, alpha {count.Alpha:0.000}") : $"{name}_robust" });
    }

    private static void Ratio(CommandContext context, RatioEstimate ratio) =>
        Line(context, $"Ratio {ratio.Ratio:0.0000}, 95% interval {ratio.Lower:0.0000} to {ratio.Upper:0.0000}, p {ratio.PValue:0.0000} ({ratio.Convention})");

    private static void Estimate(CommandContext context, EffectEstimate? test, string? why = null, string name = "")
    {
        if (test is not null) Line(context, $"Effect {test.Estimate:0.0000}, 95% interval {test.Interval.Lower:0.0000} to {test.Interval.Upper:0.0000}, p {test.PValue:0.0000} ({test.Convention})");
        else if (why is not null) context.Out.MarkupLineInterpolated($"No effect ({name}): {why}");
    }

    private static void Line(CommandContext context, FormattableString text) => context.Out.WriteLine(FormattableString.Invariant(text));
}
