namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>One panel of a histogram.</summary>
/// <param name="Name">Who is counted.</param>
/// <param name="Counts">How many are in each bin; at least 0.</param>
/// <param name="Role">Whose counts they are: decides the colour.</param>
public sealed record HistogramPanel(string Name, IReadOnlyList<int> Counts, FigureRole Role = FigureRole.Neutral);
