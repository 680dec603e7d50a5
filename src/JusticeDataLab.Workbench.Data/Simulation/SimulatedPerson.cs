using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>One person of a simulated population.</summary>
/// <param name="PersonId">Stable key.</param>
/// <param name="Stratum">The levels on which comparison people must agree.</param>
/// <param name="IndexDate">Day 0.</param>
/// <param name="Event">The index event, with what reoffending and taking part depend on.</param>
internal sealed record SimulatedPerson(string PersonId, string Stratum, DateOnly IndexDate, IndexEvent Event);
