namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>Who takes part in one service, and the hazard ratio that follows from the effect asked for.</summary>
/// <param name="Number">Number of the service, from 0.</param>
/// <param name="Service">The service.</param>
/// <param name="People">Those of its cohort who are on the register.</param>
/// <param name="Eligible">People on the register with an index event of its kind, those who take part included.</param>
/// <param name="HazardRatio">θ.</param>
internal sealed record ServicePlan(int Number, SyntheticService Service, IReadOnlyList<Candidate> People, long Eligible, double HazardRatio);
