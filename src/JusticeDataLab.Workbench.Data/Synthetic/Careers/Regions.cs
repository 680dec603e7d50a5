using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>Regions of England and Wales.</summary>
internal static class Regions
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "London", "North West", "Yorkshire and the Humber", "West Midlands", "South East", "East of England",
        "East Midlands", "South West", "North East", "Wales",
    ];

    public static int Draw(RandomStream stream) => Math.Min((int)(Math.Pow(stream.NextDouble(), 1.3) * Names.Count), Names.Count - 1);
}
