using JusticeDataLab.Workbench.Core.Inference.Resampling;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>How differences are tested.</summary>
[TypeFormatterSource]
public sealed record InferenceSettings
{
    private readonly double _margin = 0.05;
    private readonly double _plannedPower = 0.8;
    private readonly double _timeLimit = 365;
    private readonly int _replicates = Bootstrap.DefaultReplicates;

    /// <summary>Confidence level of every interval; a result is significant when p is below 1 minus it.</summary>
    [Setting("Confidence level", RuleSource.PublishedByMinistryOfJustice, AtLeast = 0.5, Below = 1)]
    public double ConfidenceLevel { get; init; } = 0.95;

    /// <summary>The variance convention every table, box and sentence uses; one of <see cref="TestConvention"/>.</summary>
    [Setting("Variance of the marked test", RuleSource.WorkbenchDefault)]
    public string MarkedConvention { get; init; } = TestConvention.WelchEffective;

    /// <summary>Smallest difference in the reoffending rate that matters, fixed before outcomes are seen; a share, above 0.</summary>
    [Setting("Smallest difference that matters", RuleSource.WorkbenchDefault, Unit = "share", Above = 0, Below = 1)]
    public double Margin
    {
        get => _margin;
        init => _margin = Guard.Open(value, "Give the margin as a share: 0.05 for 5 percentage points.");
    }

    /// <summary>Chance of finding a difference that the smallest detectable one is worked out for.</summary>
    [Setting("Power of the smallest detectable difference", RuleSource.StandardPractice, Above = 0, Below = 1)]
    public double PlannedPower
    {
        get => _plannedPower;
        init => _plannedPower = Guard.Open(value, "A usual power is 0.8.");
    }

    /// <summary>Measures planned to be tested, which with the planned analyses make the family of tests; the headline measures.</summary>
    [Setting("Measures planned to be tested", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> PlannedMeasures { get; init; } = ["reoffended", "reoffences", "days-to-first-reoffence"];

    /// <summary>
    /// Covariates that the adjusted analyses beside the marked test take out of the difference, besides the chance of
    /// reoffending as the comparison pool shows it and the log-odds of taking part.
    /// </summary>
    [Setting("Covariates of the adjusted analyses, besides the chance of reoffending by the pool and the log-odds of taking part", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> AdjustFor { get; init; } = ["ogrs3", "age_at_index", "copas_rate"];

    /// <summary>Limit of the mean time without reoffending.</summary>
    [Setting("Limit of the mean time without reoffending", RuleSource.StandardPractice, Unit = "days", Above = 0)]
    public double TimeLimit
    {
        get => _timeLimit;
        init => _timeLimit = Guard.Positive(value, "A usual limit is 365 days.");
    }

    /// <summary>Resamples of the bootstrap; 0 for none.</summary>
    [Setting("Resamples of the bootstrap", RuleSource.StandardPractice, AtLeast = 0)]
    public int Replicates
    {
        get => _replicates;
        init => _replicates = value is 0 or >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be 0 for none, or at least 2. A usual number is 2,000.");
    }
}
