namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>What is counted on a register, as it is stored with it.</summary>
/// <param name="Forenames">People by number of the forename.</param>
/// <param name="Surnames">People by number of the surname.</param>
/// <param name="Women">Women by number of the forename; all women at number 0.</param>
/// <param name="Sexed">People of known sex by number of the forename; all at number 0.</param>
/// <param name="BirthDays">People by date of birth, as <see cref="BirthCounts"/> numbers days.</param>
/// <param name="AliasPairs">Pairs of forenames that people use for each other.</param>
/// <param name="DifferentNames">Different pairs of forename and surname, summed over people.</param>
internal sealed record FrequencyCounts(
    int[] Forenames, int[] Surnames, int[] Women, int[] Sexed, int[] BirthDays, ulong[] AliasPairs, long DifferentNames);
