namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>One set of bars, named on the first row.</summary>
/// <param name="Name">Name of the set; not needed when it is the only one.</param>
/// <param name="Role">Whose values they are: decides the colour.</param>
public sealed record BarSeries(string Name, FigureRole Role);
