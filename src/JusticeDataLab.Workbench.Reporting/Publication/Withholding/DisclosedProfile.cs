namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>Who was included and who was not, as it may be published.</summary>
/// <param name="Included">People of the treatment group.</param>
/// <param name="NotIncluded">People found in the administrative data and not analysed; null where their number may not be known, or they are too few to be described.</param>
/// <param name="Levels">Each characteristic by level.</param>
internal sealed record DisclosedProfile(int Included, int? NotIncluded, IReadOnlyList<DisclosedLevel> Levels)
{
    /// <summary>Names of the levels that are withheld.</summary>
    public IEnumerable<string> Withheld => Levels.Where(level => level.Included.IsWithheld).Select(level => level.Name);
}
