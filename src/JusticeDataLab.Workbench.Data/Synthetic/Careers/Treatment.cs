namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>What a service does to one person.</summary>
/// <param name="EventNumber">Which of the person's index events it belongs to, from 0.</param>
/// <param name="LagDays">Days from the index date to the start of the service; 0 when it began before.</param>
/// <param name="Ratio">What the hazard after the lag is multiplied by.</param>
internal sealed record Treatment(int EventNumber, int LagDays, double Ratio);
