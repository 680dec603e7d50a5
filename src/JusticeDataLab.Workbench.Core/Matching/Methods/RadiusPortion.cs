namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>What anyone of the pool in one segment of the scores gets.</summary>
/// <param name="Weight">Their weight: the sum of their shares in all treated people whose radius they are in; 0 for none.</param>
/// <param name="LowestTreated">Lowest score of these treated people; +∞ for none.</param>
/// <param name="HighestTreated">Highest score of these treated people; −∞ for none.</param>
internal readonly record struct RadiusPortion(double Weight, double LowestTreated, double HighestTreated)
{
    /// <summary>Within no radius.</summary>
    public static readonly RadiusPortion Nothing = new(0, double.PositiveInfinity, double.NegativeInfinity);
}
