namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>The people of one exact stratum, each list ascending by score and then by the tie break.</summary>
/// <param name="Treated">Rows of the treated.</param>
/// <param name="Comparison">Rows of the comparison pool.</param>
internal sealed record StratumPeople(int[] Treated, int[] Comparison);
