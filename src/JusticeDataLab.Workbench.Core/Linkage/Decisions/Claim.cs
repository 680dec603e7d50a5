namespace JusticeDataLab.Workbench.Core.Linkage.Decisions;

/// <summary>A row's claim on a person that other rows claim too.</summary>
/// <param name="Row">Number of the row among those that compete.</param>
/// <param name="Person">Number of the person among those claimed.</param>
/// <param name="Odds">Odds that the row is that person, relative to not being on the register.</param>
internal readonly record struct Claim(int Row, int Person, double Odds);
