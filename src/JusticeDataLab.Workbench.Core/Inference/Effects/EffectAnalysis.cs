using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Neighbours;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Inference.Resampling;

namespace JusticeDataLab.Workbench.Core.Inference.Effects;

/// <summary>
/// One outcome analysed in every way that its kind and the data allow: the marked test, and what stands beside it. Nothing
/// here takes the marked test's place.
/// </summary>
[TypeFormatterSource]
public sealed record EffectAnalysis
{
    /// <summary>The means, the marked test and every variance convention.</summary>
    public required MeanComparison Means { get; init; }

    /// <summary>Tests that let people of one cluster be alike; none without clusters.</summary>
    public required IReadOnlyList<EffectEstimate> Clustered { get; init; }

    /// <summary>Risk and odds ratios; none unless the outcome is yes or no.</summary>
    public required IReadOnlyList<RatioEstimate> Ratios { get; init; }

    /// <summary>Weighted regression on treatment and covariates under every variance; none without covariates.</summary>
    public required IReadOnlyList<EffectEstimate> Adjusted { get; init; }

    /// <summary>Places of the covariates left out because earlier ones already say the same.</summary>
    public required IReadOnlyList<int> AliasedCovariates { get; init; }

    /// <summary>Effect by g-computation; null without covariates or unless the outcome is yes or no.</summary>
    public GComputationResult? GComputation { get; init; }

    /// <summary>Effect by nearest neighbours; null without scores.</summary>
    public AbadieImbensResult? Neighbours { get; init; }

    /// <summary>Spread over resamples; null when none were asked for.</summary>
    public BootstrapResult? Bootstrap { get; init; }

    /// <summary>Poisson regression; null unless the outcome is a count.</summary>
    public CountRatio? Poisson { get; init; }

    /// <summary>Negative binomial regression; null unless the outcome is a count.</summary>
    public CountRatio? NegativeBinomial { get; init; }

    /// <summary>Negative binomial regression with covariates; null without them or unless the outcome is a count.</summary>
    public CountRatio? AdjustedNegativeBinomial { get; init; }

    /// <summary>What the analysis of these people could find; null unless the outcome is yes or no.</summary>
    public PrecisionStage? Precision { get; init; }

    /// <summary>The marked interval held against the margin; null when it is not defined or unless the outcome is yes or no.</summary>
    public EquivalenceReading? Equivalence { get; init; }

    /// <summary>What the reader must know: conventions that disagree.</summary>
    public IReadOnlyList<string> Warnings => ConventionAgreement.Warning(Means) is { } warning ? [warning] : [];

    /// <summary>Analyses an outcome.</summary>
    /// <param name="input">People, weights and outcome.</param>
    /// <param name="settings">How to test; null for the defaults.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a number is not finite or not of the outcome's kind.</exception>
    public static EffectAnalysis Of(EffectInput input, InferenceSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        settings ??= new InferenceSettings();
        var (binary, level) = (input.Kind == OutcomeKind.Binary, settings.ConfidenceLevel);
        var means = MeanComparison.Of(input.Values, input.Treated, input.Weights, binary, settings);
        double[] values = [.. input.Values.Select(value => value ?? double.NaN)];
        RegressionSample Sample(bool covariates, bool interactions) =>
            new(values, input.Treated, input.Weights, covariates ? input.Covariates : [], interactions, input.Clusters);

        var covariates = input.Covariates.Count > 0;
        var adjusted = covariates ? Sample(covariates: true, input.Interactions) : null;
        var counts = input.Kind == OutcomeKind.Count;
        return new EffectAnalysis
        {
            Means = means,
            Clustered = input.Clusters is null ? [] : ClusterTests.All(Sample(covariates: false, interactions: false), level),
            Ratios = binary ? RatioTests.All(means.TreatedMoments, means.ComparisonMoments, level) : [],
            Adjusted = adjusted is null ? [] : LinearRegression.All(adjusted, level),
            AliasedCovariates = adjusted?.AliasedCovariates ?? [],
            GComputation = binary && covariates
                ? Inference.Regression.GComputation.Of(Sample(covariates: true, interactions: true), input.Clusters is null ? RobustVariance.Hc0 : RobustVariance.ClusterHc1, level)
                : null,
            Neighbours = input.Scores is null ? null : Nearest(input, values, level),
            Bootstrap = input.Replicates == 0 ? null : Resampling.Bootstrap.Of(values, input.Treated, input.Weights, input.Clusters, input.Replicates, input.Seed, level),
            Poisson = counts ? CountRegression.Poisson(Sample(covariates: false, interactions: false), level) : null,
            NegativeBinomial = counts ? CountRegression.NegativeBinomial(Sample(covariates: false, interactions: false), level) : null,
            AdjustedNegativeBinomial = counts && covariates ? CountRegression.NegativeBinomial(Sample(covariates: true, interactions: false), level) : null,
            Precision = binary && means.Comparison.People > 0
                ? PrecisionStage.Of("analysed", means.Treated.People, means.Comparison.EffectiveSampleSize, means.Comparison.Mean, settings)
                : null,
            Equivalence = binary && means.Difference is { } marked ? EquivalenceReading.Of(marked.Interval, settings.Margin) : null,
        };
    }

    // Neighbours are sought among everyone with a value, whatever their weight.
    private static AbadieImbensResult Nearest(EffectInput input, double[] values, double level)
    {
        int[] rows = [.. Enumerable.Range(0, values.Length).Where(row => !double.IsNaN(values[row]))];
        T[] Of<T>(T[] column) => SampleRows.Take(column, rows);
        return AbadieImbens.Effect(
            Of(values), Of(input.Treated), Of(input.Scores!), input.Neighbours, strata: input.Strata is null ? null : Of(input.Strata), level: level);
    }
}
