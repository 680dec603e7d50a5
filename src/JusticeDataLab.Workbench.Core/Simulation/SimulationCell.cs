using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>Requests of one kind within a study.</summary>
/// <param name="Route">Where they start.</param>
/// <param name="Cohort">People submitted.</param>
/// <param name="EffectPoints">True effect in percentage points of the one-year rate; 0 for none.</param>
/// <param name="Overlap">How alike the groups are before matching.</param>
/// <param name="Requests">How many.</param>
[TypeFormatterSource]
public sealed record SimulationCell(SimulationRoute Route, int Cohort, double EffectPoints, SimulationOverlap Overlap, int Requests)
{
    /// <summary>Name in files, for example <c>analysis-set-200-effect-5-usual</c>.</summary>
    public string Id => FormattableString.Invariant($"{CodeText.Of(Route)}-{Cohort}-effect{EffectPoints:+0.###;-0.###;0}-{CodeText.Of(Overlap)}");
}
