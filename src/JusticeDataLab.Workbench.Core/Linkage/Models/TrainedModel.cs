namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>The model a cohort was linked with.</summary>
/// <param name="Model">m by level.</param>
/// <param name="OnRegister">Estimated share of the submitted people who are on the register, in (0, 1).</param>
/// <param name="Iterations">Iterations of EM; 0 when nothing was learned.</param>
/// <param name="Converged">Whether the last iteration changed no m and not the share by 0.0001; true when nothing was learned.</param>
/// <param name="LastChange">Largest change in the last iteration; not a number when there was none.</param>
/// <param name="ExpectedMatches">Expected number of submitted people found, the sum of the posteriors; 0 when nothing was learned.</param>
[TypeFormatterSource]
public sealed record TrainedModel(
    LinkageModel Model, double OnRegister, int Iterations, bool Converged, double LastChange, double ExpectedMatches);
