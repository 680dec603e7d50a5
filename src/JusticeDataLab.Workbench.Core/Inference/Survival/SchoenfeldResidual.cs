namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>How the treated's events at one time differ from those expected under a constant hazard ratio.</summary>
/// <param name="Time">Time of the events.</param>
/// <param name="EventShare">Share of everybody with the event before this time, 0 to 1.</param>
/// <param name="Scaled">Scaled residual plus the log hazard ratio: about the log ratio at this time.</param>
/// <param name="Weight">Weight of the events.</param>
[TypeFormatterSource]
public sealed record SchoenfeldResidual(double Time, double EventShare, double Scaled, double Weight);
