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

    /// <summary>Smallest difference in the reoffending rate that matters, fixed before outcomes are seen; a share, above 0.</summary>
    [Setting("Smallest difference that matters", RuleSource.WorkbenchDefault, Unit = "share")]
    public double Margin { get; init; } = 0.05;

    /// <summary>Chance of finding a difference that the smallest detectable one is worked out for.</summary>
    [Setting("Power of the smallest detectable difference", RuleSource.StandardPractice)]
    public double PlannedPower { get; init; } = 0.8;

    /// <summary>Measures planned to be tested, which with the planned analyses make the family of tests; the headline measures.</summary>
    [Setting("Measures planned to be tested", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> PlannedMeasures { get; init; } = ["reoffended", "reoffences", "days-to-first-reoffence"];

    /// <summary>Covariates that the adjusted analyses beside the marked test take out of the difference.</summary>
    [Setting("Covariates of the adjusted analyses", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> AdjustFor { get; init; } = ["ogrs3", "age_at_index", "copas_rate"];

    /// <summary>Limit of the mean time without reoffending.</summary>
    [Setting("Limit of the mean time without reoffending", RuleSource.StandardPractice, Unit = "days")]
    public double TimeLimit { get; init; } = 365;

    /// <summary>Resamples of the bootstrap; 0 for none.</summary>
    [Setting("Resamples of the bootstrap", RuleSource.StandardPractice)]
    public int Replicates { get; init; } = 2000;
}
