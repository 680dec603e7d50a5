namespace JusticeDataLab.Workbench.Reporting.Charts.Matching;

/// <summary>One panel of an overlap plot: both groups over the same bins.</summary>
/// <param name="Name">What the panel shows, for example Before matching.</param>
/// <param name="Treated">Bins of treated people, drawn upwards.</param>
/// <param name="Comparison">Bins of comparison people, drawn downwards.</param>
public sealed record OverlapPanel(string Name, IReadOnlyList<OverlapBin> Treated, IReadOnlyList<OverlapBin> Comparison);
