namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>One person: place of the time among the distinct times, whether the event happened then, group, weight, cluster.</summary>
internal readonly record struct SurvivalRow(int At, bool Event, bool Treated, double Weight, int Cluster);
