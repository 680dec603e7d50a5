namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>What came out for one service.</summary>
/// <param name="Id">The service.</param>
/// <param name="Rows">Rows of the cohort file.</param>
/// <param name="OnRegister">People of the cohort who are on the register.</param>
/// <param name="ComparisonPeople">People outside every cohort who have an index event of the same kind in the window.</param>
/// <param name="HazardRatio">Ratio by which the service multiplies the hazard after it started.</param>
/// <param name="MeanDifference">Mean of p1 − p0 over the people on the register, as a difference of probabilities.</param>
/// <param name="MeanWithout">Mean of p0 over them.</param>
public sealed record SyntheticServiceResult(
    string Id,
    int Rows,
    int OnRegister,
    long ComparisonPeople,
    double HazardRatio,
    double MeanDifference,
    double MeanWithout);
