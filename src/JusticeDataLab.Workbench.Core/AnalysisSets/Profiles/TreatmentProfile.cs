using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;

/// <summary>
/// Who was analysed and who was not, side by side: people who were left out may differ, and the service may have had a
/// different impact on them.
/// </summary>
/// <param name="Included">People of the treatment group who were analysed.</param>
/// <param name="NotIncluded">People who were found in the administrative data and not analysed.</param>
/// <param name="NotFound">People submitted of whom the administrative data say nothing, because they were not found or could not be looked for.</param>
/// <param name="Rows">Each characteristic by level, in the order of <see cref="ProfileCharacteristics.All"/> and then of the level.</param>
[TypeFormatterSource]
public sealed record TreatmentProfile(int Included, int NotIncluded, int NotFound, IReadOnlyList<ProfileRow> Rows)
{
    /// <summary>Describes the cohort.</summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="unmatched">Rows of the analysis set who are treated and found no comparison; they count as not included.</param>
    public static TreatmentProfile Of(AnalysisSet set, IReadOnlyCollection<int> unmatched)
    {
        var left = unmatched.ToHashSet();
        var columns = ProfileCharacteristics.All.Select(covariate => set.Covariates.First(column => column.Covariate.Id == covariate.Id)).ToList();
        var treated = Enumerable.Range(0, set.People.Count).Where(row => set.Treated[row]).ToList();
        var included = treated.Where(row => !left.Contains(row)).Select(Values).ToList();
        var notIncluded = treated.Where(left.Contains).Select(Values).Concat(set.LeftOut.Select(person => person.Values)).ToList();
        var notFound = set.Attrition.CohortLost(AttritionReason.RecordNotUsable) + set.Attrition.CohortLost(AttritionReason.NotLinked);
        return new TreatmentProfile(
            included.Count, notIncluded.Count, notFound,
            [.. ProfileCharacteristics.All.SelectMany((covariate, position) => RowsOf(covariate.Id, position, included, notIncluded))]);

        IReadOnlyList<CovariateValue> Values(int row) => [.. columns.Select(column => column.ValueOf(row))];
    }

    private static IEnumerable<ProfileRow> RowsOf(
        string characteristic, int position, List<IReadOnlyList<CovariateValue>> included, List<IReadOnlyList<CovariateValue>> notIncluded)
    {
        var levels = (In: Count(included), Out: Count(notIncluded));
        return levels.In.Keys.Union(levels.Out.Keys).Order(StringComparer.Ordinal)
            .Select(level => new ProfileRow(characteristic, level, levels.In.GetValueOrDefault(level), levels.Out.GetValueOrDefault(level)));

        Dictionary<string, int> Count(List<IReadOnlyList<CovariateValue>> people) =>
            people.CountBy(person => ProfileCharacteristics.LevelOf(person[position])).ToDictionary(StringComparer.Ordinal);
    }
}
