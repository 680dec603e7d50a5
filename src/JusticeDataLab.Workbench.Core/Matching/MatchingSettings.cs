using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>How the comparison group is chosen.</summary>
[TypeFormatterSource]
public sealed record MatchingSettings
{
    /// <summary>Method.</summary>
    [Setting("Matching method", RuleSource.PublishedByMinistryOfJustice)]
    public MatchingMethod Method { get; init; } = MatchingMethod.Radius;

    /// <summary>Scale of the score and so of distances.</summary>
    [Setting("Scale of the score", RuleSource.PublishedByMinistryOfJustice)]
    public ScoreScale Scale { get; init; } = ScoreScale.Logit;

    /// <summary>Caliper, or bandwidth of the kernel; null for none, which only nearest matching allows.</summary>
    [Setting("Caliper", RuleSource.StandardPractice)]
    public Caliper? Caliper { get; init; } = new(0.2, CaliperUnit.StandardDeviations);

    /// <summary>Calipers on covariates beside that on the score, each written as <see cref="NamedCaliper.Parse"/> reads it.</summary>
    [Setting("Further calipers on covariates", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> Calipers { get; init; } = [];

    /// <summary>Comparison people for each treated person, in nearest matching; at least 1.</summary>
    [Setting("Comparison people for each treated person", RuleSource.StandardPractice, AtLeast = 1)]
    public int Ratio { get; init; } = 1;

    /// <summary>Whether a comparison person may be used more than once, in nearest matching.</summary>
    [Setting("Comparison people may be used again", RuleSource.StandardPractice)]
    public bool Replacement { get; init; }

    /// <summary>Who chooses first, in nearest matching without replacement.</summary>
    [Setting("Order of matching", RuleSource.StandardPractice)]
    public MatchingOrder Order { get; init; } = MatchingOrder.Largest;

    /// <summary>Rule of common support.</summary>
    [Setting("Common support", RuleSource.WorkbenchDefault)]
    public CommonSupport Support { get; init; } = CommonSupport.None;

    /// <summary>Kernel, in kernel matching.</summary>
    [Setting("Kernel", RuleSource.StandardPractice)]
    public MatchingKernel Kernel { get; init; } = MatchingKernel.Epanechnikov;

    /// <summary>What decides between people with equal scores.</summary>
    [Setting("Tie break", RuleSource.WorkbenchDefault)]
    public TieBreak Ties { get; init; } = TieBreak.Key;
}
