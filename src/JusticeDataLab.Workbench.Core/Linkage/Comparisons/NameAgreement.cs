namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How a submitted name and a name on the register agree.</summary>
/// <param name="Level">The level.</param>
/// <param name="Surprise">log2 of 1/u: how surprising that level, with these very names, would be by chance.</param>
/// <param name="Forename">The register's forename where the forenames agree, so that it already says which sex to expect; else 0.</param>
internal readonly record struct NameAgreement(NameLevel Level, double Surprise, int Forename);
