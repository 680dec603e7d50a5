namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>What is true of one row of a synthetic cohort.</summary>
/// <param name="CohortRow">Row in the cohort file; 1 is the first row below the header.</param>
/// <param name="PersonId">Who the row is in the synthetic register; null for people who are not on it.</param>
/// <param name="Without">Chance of a proven reoffence within the year without the service; null when it is not defined.</param>
/// <param name="With">The same with the service.</param>
public sealed record CohortTruthRow(int CohortRow, string? PersonId, double? Without, double? With);
