using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>People with a level of a characteristic as they may be published.</summary>
/// <param name="Characteristic">Name of the covariate.</param>
/// <param name="Level">The level.</param>
/// <param name="Included">People of the treatment group.</param>
/// <param name="ComparisonShare">Share of the comparison group by its weights; null where withheld.</param>
/// <param name="NotIncluded">People found in the administrative data and not analysed.</param>
internal sealed record DisclosedLevel(string Characteristic, string Level, SuppressedCount Included, double? ComparisonShare, SuppressedCount NotIncluded)
{
    /// <summary>Name of the same level in the balance table.</summary>
    public string Name => $"{Characteristic}={Level}";
}
