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
    [Setting("Least probability of a link", RuleSource.WorkbenchDefault, Above = 0.5, Below = 1)]
    public double LinkProbability { get; init; } = 0.7;

    /// <summary>From this probability up to the one of a link, a person decides (clerical review); above 0.</summary>
    [Setting("Least probability for clerical review", RuleSource.WorkbenchDefault, Above = 0, Below = 1)]
    public double ReviewProbability { get; init; } = 0.2;

    /// <summary>Whoever may be in the cohort with at least this probability is kept out of the comparison pool; above 0.</summary>
    [Setting("Least probability that keeps somebody out of the pool", RuleSource.WorkbenchDefault, Above = 0, AtMost = 1)]
    public double PoolExclusionProbability { get; init; } = 0.05;

    /// <summary>Whether pairs that look like twins are held down.</summary>
    [Setting("Twins guard", RuleSource.PublishedByMinistryOfJustice)]
    public bool TwinsGuard { get; init; } = true;

    /// <summary>Whether the model learns from the cohort.</summary>
    [Setting("Where the model's probabilities come from", RuleSource.WorkbenchDefault)]
    public ModelTrainingKind Training { get; init; } = ModelTrainingKind.Cohort;

    /// <summary>How many pseudo-matches the preset counts for when the model learns; above 0.</summary>
    [Setting("Weight of the preset in learning", RuleSource.WorkbenchDefault, Unit = "matches", Above = 0)]
    public double PriorMatches { get; init; } = 100;

    /// <summary>Share of submitted people expected to be on the register before the cohort is seen; in (0, 1).</summary>
    [Setting("Share of submitted people expected on the register", RuleSource.WorkbenchDefault, Above = 0, Below = 1)]
    public double ExpectedOnRegister { get; init; } = 0.85;

    /// <summary>
    /// In deterministic linking, the last pass whose single candidate is linked without review; passes after it leave the
    /// person for review.
    /// </summary>
    [Setting("Last deterministic pass accepted without review", RuleSource.WorkbenchDefault)]
    public LinkPass LastPassAccepted { get; init; } = LinkPass.Nickname;
}
