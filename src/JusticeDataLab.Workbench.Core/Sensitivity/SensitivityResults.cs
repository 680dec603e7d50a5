using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>How firm the headline difference is: against what nobody recorded, and against choices made otherwise.</summary>
[TypeFormatterSource]
public sealed record SensitivityResults
{
    /// <summary>The difference of the report; null when not defined.</summary>
    public required EffectEstimate? Headline { get; init; }

    /// <summary>E-value of the risk ratio; null when nobody reoffended in a group.</summary>
    public required EValue? EValue { get; init; }

    /// <summary>The difference adjusted by regression, with HC3 errors; null when not defined.</summary>
    public required EffectEstimate? Adjusted { get; init; }

    /// <summary>Robustness value of the adjusted difference, from its classical error; null when not defined.</summary>
    public required RobustnessValue? Robustness { get; init; }

    /// <summary>What characteristics as strong as recorded ones could do.</summary>
    public required IReadOnlyList<ConfounderBenchmark> Benchmarks { get; init; }

    /// <summary>Rosenbaum's bounds.</summary>
    public required PairSensitivity Pairs { get; init; }

    /// <summary>Negative controls.</summary>
    public required IReadOnlyList<PlaceboResult> Placebos { get; init; }

    /// <summary>The analysis with one covariate less, largest shift first.</summary>
    public required IReadOnlyList<CovariateInfluence> Influences { get; init; }

    /// <summary>The analysis in other ways.</summary>
    public required IReadOnlyList<SpecificationEstimate> Specifications { get; init; }

    /// <summary>The analysis without extreme scores and weights.</summary>
    public required IReadOnlyList<TrimmedEstimate> Trimmed { get; init; }

    /// <summary>Assesses an analysis.</summary>
    /// <param name="main">The analysis set with its model.</param>
    /// <param name="weights">Weights of its matched sample.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="data">The administrative data, for negative controls.</param>
    /// <param name="keyring">Made the pseudonyms of the set.</param>
    /// <param name="options">What is tried; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SensitivityResults Of(
        ScoredSet main,
        double[] weights,
        AnalysisSettings settings,
        IAdministrativeData data,
        PersonKeyring keyring,
        SensitivityOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(settings);
        options ??= new SensitivityOptions();
        const OutcomeMeasure measure = OutcomeMeasure.Reoffended;
        var headline = OutcomeComparison.Compare(measure, main.Set.ValuesOf(measure), main.Set.Treated, weights, settings.Inference);
        var sample = main.Adjusted(measure, weights, settings.Inference);
        var classical = LinearRegression.Effect(sample, RobustVariance.Classical, settings.Inference.ConfidenceLevel);
        return new SensitivityResults
        {
            Headline = headline.Difference,
            EValue = RiskRatio(headline, settings.Inference) is { } ratio ? EValue.OfRiskRatio(ratio.Ratio, ratio.Lower, ratio.Upper) : null,
            Adjusted = LinearRegression.Effect(sample, RobustVariance.Hc3, settings.Inference.ConfidenceLevel),
            Robustness = classical is null ? null : RobustnessValue.Of(classical),
            Benchmarks = BenchmarksOf(main, weights, settings.Inference, options),
            Pairs = PairSensitivity.Of(main, settings.Matching, options.Gammas),
            Placebos = PlaceboOutcomes.Of(main.Set, weights, data, keyring, options.PlaceboYears, settings.Inference, cancellation),
            Influences = CovariateInfluence.Of(main, settings, headline.Difference, measure, cancellation),
            Specifications = SpecificationCurve.Run(main, settings, measure, cancellation: cancellation),
            Trimmed = Trimming.Of(main, weights, settings, options.TrimShares, measure),
        };
    }

    // Errors of the logarithms of two independent means add up: v/(n m²) each, n the effective size.
    private static RatioEstimate? RiskRatio(OutcomeResult result, InferenceSettings settings)
    {
        var (one, two) = (result.Treated, result.Comparison);
        if (!(one.Mean > 0) || !(two.Mean > 0)) return null;
        double Part(GroupSummary group) => group.Variance / (group.EffectiveSampleSize * group.Mean * group.Mean);
        return RatioEstimate.Of("risk_ratio_ess", Math.Log(one.Mean / two.Mean), Math.Sqrt(Part(one) + Part(two)), settings.ConfidenceLevel);
    }

    // Beside the prognostic score, which is made of them, recorded covariates would seem to explain next to nothing.
    private static IReadOnlyList<ConfounderBenchmark> BenchmarksOf(ScoredSet main, double[] weights, InferenceSettings settings, SensitivityOptions options)
    {
        double[] values = [.. main.Set.ValuesOf(OutcomeMeasure.Reoffended).Select(value => value ?? double.NaN)];
        return ConfounderBenchmark.Of(values, main.Set.Treated, weights, main.RecordedColumns(settings), main.NamedColumns(settings), options.BenchmarkTimes);
    }
}
