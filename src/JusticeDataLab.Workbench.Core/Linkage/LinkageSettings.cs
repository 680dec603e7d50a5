using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>How submitted people are found in the administrative data.</summary>
public sealed record LinkageSettings
{
    /// <summary>
    /// The last pass whose single candidate is linked without review; passes after it leave the person for review.
    /// </summary>
    [Setting("Last linking pass accepted without review", RuleSource.WorkbenchDefault)]
    public LinkPass LastPassAccepted { get; init; } = LinkPass.Nickname;
}
