using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Inference.Survival;

namespace JusticeDataLab.Workbench.Core.Pipeline.Further;

/// <summary>
/// What stands beside the marked tests: the same question asked in other ways, and how precise the answer is. The headline
/// and every sentence of the publication follow the marked tests alone.
/// </summary>
[TypeFormatterSource]
public sealed record FurtherResults
{
    /// <summary>Covariates of the adjusted analyses, as columns.</summary>
    public required IReadOnlyList<string> Covariates { get; init; }

    /// <summary>Whether people reoffended.</summary>
    public required EffectAnalysis Rate { get; init; }

    /// <summary>Number of proven reoffences.</summary>
    public required EffectAnalysis Frequency { get; init; }

    /// <summary>Time to the first proven reoffence over everyone, censored at the end of the follow-up year.</summary>
    public required SurvivalComparison Time { get; init; }

    /// <summary>Treated people and comparison people with a weight, and how many of each reoffended.</summary>
    public required SurvivalSample Times { get; init; }

    /// <summary>The tests of the analysis, planned and unplanned, with adjusted p values.</summary>
    public required TestFamily Family { get; init; }

    /// <summary>What the people submitted, and those analysed, could find.</summary>
    public required IReadOnlyList<PrecisionStage> Precision { get; init; }
}
