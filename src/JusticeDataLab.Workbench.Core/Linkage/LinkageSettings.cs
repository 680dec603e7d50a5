using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>How submitted people are found in the administrative data.</summary>
[TypeFormatterSource]
public sealed record LinkageSettings
{
    /// <summary>How people are found.</summary>
    [Setting("Linking engine", RuleSource.WorkbenchDefault)]
    public LinkageEngine Engine { get; init; } = LinkageEngine.Probabilistic;

    /// <summary>Somebody is linked when the posterior probability that they are the submitted person is at least this; in (0.5, 1).</summary>
    [Setting("Least probability of a link", RuleSource.WorkbenchDefault)]
    public double LinkProbability { get; init; } = 0.7;

    /// <summary>From this probability up to the one of a link, a person decides (clerical review); above 0.</summary>
    [Setting("Least probability for clerical review", RuleSource.WorkbenchDefault)]
    public double ReviewProbability { get; init; } = 0.2;

    /// <summary>Whoever may be in the cohort with at least this probability is kept out of the comparison pool; above 0.</summary>
    [Setting("Least probability that keeps somebody out of the pool", RuleSource.WorkbenchDefault)]
    public double PoolExclusionProbability { get; init; } = 0.05;

    /// <summary>Whether pairs that look like twins are held down.</summary>
    [Setting("Twins guard", RuleSource.PublishedByMinistryOfJustice)]
    public bool TwinsGuard { get; init; } = true;

    /// <summary>Whether the model learns from the cohort.</summary>
    [Setting("Where the model's probabilities come from", RuleSource.WorkbenchDefault)]
    public ModelTrainingKind Training { get; init; } = ModelTrainingKind.Cohort;

    /// <summary>How many pseudo-matches the preset counts for when the model learns; above 0.</summary>
    [Setting("Weight of the preset in learning", RuleSource.WorkbenchDefault, Unit = "matches")]
    public double PriorMatches { get; init; } = 100;

    /// <summary>Share of submitted people expected to be on the register before the cohort is seen; in (0, 1).</summary>
    [Setting("Share of submitted people expected on the register", RuleSource.WorkbenchDefault)]
    public double ExpectedOnRegister { get; init; } = 0.85;

    /// <summary>
    /// In deterministic linking, the last pass whose single candidate is linked without review; passes after it leave the
    /// person for review.
    /// </summary>
    [Setting("Last deterministic pass accepted without review", RuleSource.WorkbenchDefault)]
    public LinkPass LastPassAccepted { get; init; } = LinkPass.Nickname;

    /// <summary>Checks the settings against one another.</summary>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    public void Verify()
    {
        Require(LinkProbability is > 0.5 and < 1, nameof(LinkProbability), "between 0.5 and 1, neither included: at one half or below, one person could be linked twice");
        Require(ReviewProbability > 0 && ReviewProbability <= LinkProbability, nameof(ReviewProbability), "above 0 and at most the least probability of a link");
        Require(PoolExclusionProbability is > 0 and <= 1, nameof(PoolExclusionProbability), "above 0 and at most 1");
        Require(PriorMatches is > 0 and < double.PositiveInfinity, nameof(PriorMatches), "a finite number above 0");
        Require(ExpectedOnRegister is > 0 and < 1, nameof(ExpectedOnRegister), "between 0 and 1, neither included");
    }

    private static void Require(bool settings, string name, string range)
    {
        if (!settings) throw new ArgumentException($"linkage.{char.ToLowerInvariant(name[0])}{name[1..]} must be {range}.", nameof(settings));
    }
}
