namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>A person of the register who may be a submitted one.</summary>
/// <param name="Row">Position of the submitted person.</param>
/// <param name="Person">Number of the person on the register.</param>
/// <param name="Rules">The blocking rules that brought the two together, a bit each.</param>
/// <param name="Vector">What the comparisons showed, the best over all of the person's records.</param>
/// <param name="Forename">The register's forename where forenames agree, else 0.</param>
/// <param name="Surname">The register's surname in the name that agrees best.</param>
internal record struct Candidate(int Row, int Person, uint Rules, ComparisonVector Vector, int Forename, int Surname);
