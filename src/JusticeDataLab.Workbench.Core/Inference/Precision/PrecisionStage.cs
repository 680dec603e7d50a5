namespace JusticeDataLab.Workbench.Core.Inference.Precision;

/// <summary>What the analysis of so many people can find.</summary>
/// <param name="Stage">Which people, for example <c>submitted</c>.</param>
/// <param name="TreatedPeople">Treated people.</param>
/// <param name="ComparisonPeople">Effective size of the comparison group; null when it is taken as so large that it does not count.</param>
/// <param name="Share">Share in the comparison group that the figures rest on.</param>
/// <param name="MinimumDetectable">Smallest difference, as a share, with the wanted chance of being significant; null when nobody is left.</param>
/// <param name="DetectableBelow">Share among the treated below which a reduction has that chance; null when even 0 has not.</param>
/// <param name="PowerForMargin">Chance of finding a reduction as large as the margin; null when the share is smaller than the margin.</param>
[TypeFormatterSource]
public sealed record PrecisionStage(
    string Stage,
    int TreatedPeople,
    double? ComparisonPeople,
    double Share,
    double? MinimumDetectable,
    double? DetectableBelow,
    double? PowerForMargin)
{
    /// <summary>Works out a stage.</summary>
    /// <param name="stage">Which people.</param>
    /// <param name="treated">Treated people, at least 0.</param>
    /// <param name="comparison">Effective size of the comparison group; null when it hardly counts.</param>
    /// <param name="share">Share in the comparison group, 0 to 1.</param>
    /// <param name="settings">Margin, power and confidence level.</param>
    public static PrecisionStage Of(string stage, int treated, double? comparison, double share, InferenceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var other = comparison ?? double.PositiveInfinity;
        if (treated < 1 || !(other > 0)) return new PrecisionStage(stage, treated, comparison, share, null, null, null);
        var (power, level, margin) = (settings.PlannedPower, settings.ConfidenceLevel, settings.Margin);
        return new PrecisionStage(
            stage,
            treated,
            comparison,
            share,
            ProportionPower.MinimumDetectable(share, treated, other, power, level),
            ProportionPower.Detectable(share, treated, other, power, level).Lower,
            share >= margin ? ProportionPower.Of(share - margin, share, treated, other, level) : null);
    }
}
