namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>The names of one naming culture and the people who bear them.</summary>
/// <param name="Share">Share of the register, before scaling to 1.</param>
/// <param name="Style">How names are formed.</param>
/// <param name="Men">Forenames of men by era: born before 1965, from 1965, from 1985; one list serves all when there is one.</param>
/// <param name="Women">Forenames of women by era.</param>
/// <param name="Surnames">Surnames.</param>
/// <param name="Ethnicities">Ethnicity codes, the commonest first.</param>
/// <param name="ForeignShare">Share of people who are foreign nationals.</param>
internal sealed record NamingCulture(
    double Share,
    NameStyle Style,
    IReadOnlyList<RankedNames> Men,
    IReadOnlyList<RankedNames> Women,
    RankedNames Surnames,
    IReadOnlyList<string> Ethnicities,
    double ForeignShare)
{
    /// <summary>The list of forenames that fits a sex and a year of birth.</summary>
    public RankedNames Forenames(bool woman, int birthYear)
    {
        var lists = woman ? Women : Men;
        var era = birthYear < 1965 ? 0 : birthYear < 1985 ? 1 : 2;
        return lists[Math.Min(era, lists.Count - 1)];
    }
}
