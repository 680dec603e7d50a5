using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>One group of an icon array.</summary>
/// <param name="Label">Name of the group, for example 100 people who took part.</param>
/// <param name="PerHundred">How many of 100 people, 0 to 100; icons are filled for the nearest whole number.</param>
/// <param name="Role">Whose value it is: decides the colour.</param>
public sealed record IconGroup(string Label, double PerHundred, FigureRole Role)
{
    /// <summary>Words under the number, for example reoffended within a year.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Number of filled icons.</summary>
    internal int Filled => (int)PublicationRounding.HalfEven(PerHundred);
}
