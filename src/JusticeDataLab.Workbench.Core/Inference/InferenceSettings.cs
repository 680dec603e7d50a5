using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>How differences are tested.</summary>
public sealed record InferenceSettings
{
    /// <summary>Confidence level of every interval; a result is significant when p is below 1 minus it.</summary>
    [Setting("Confidence level", RuleSource.PublishedByMinistryOfJustice)]
    public double ConfidenceLevel { get; init; } = 0.95;

    /// <summary>The variance convention every table, box and sentence uses; one of <see cref="TestConvention"/>.</summary>
    [Setting("Variance of the marked test", RuleSource.WorkbenchDefault)]
    public string MarkedConvention { get; init; } = TestConvention.WelchEffective;
}
