using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// The profile with levels withheld that few people have. The size of each group is known, so every column is a table with
/// a total. The two groups that are compared withhold the same levels; people who were not included are others, and what is
/// withheld of them is found from no other column.
/// </summary>
internal static class ProfileDisclosure
{
    /// <param name="results">The results.</param>
    /// <param name="stages">The losses as they are published.</param>
    public static DisclosedProfile Of(AnalysisResults results, IReadOnlyList<DisclosedStage> stages)
    {
        var (profile, settings) = (results.Profile, results.Request.Settings.Disclosure);
        // Shares give away of how many people they are: they are shown where that number is known anyway.
        int? notIncluded = settings.AllowsRate(profile.NotIncluded) && IsKnown(stages) ? profile.NotIncluded : null;
        var levels = new List<DisclosedLevel>();
        foreach (var rows in profile.Rows.GroupBy(row => row.Characteristic, StringComparer.Ordinal))
        {
            var comparison = Comparison(results, rows.Key);
            ProfileRow[] shown = [.. rows.Where(row => row.Included > 0 || (notIncluded is not null && row.NotIncluded > 0))];
            var compared = Withheld([.. shown.Select(row => (long)row.Included)], settings)
                .Zip(Withheld([.. shown.Select(row => (long)comparison[row.Level].Count())], settings), (one, two) => one || two).ToArray();
            var left = Withheld([.. shown.Select(row => (long)row.NotIncluded)], settings).ToArray();
            var weight = comparison.Sum(level => level.Sum());
            levels.AddRange(shown.Select((row, i) => new DisclosedLevel(
                row.Characteristic, row.Level,
                compared[i] ? SuppressedCount.Withheld : SuppressedCount.Shown(row.Included),
                compared[i] ? null : comparison[row.Level].Sum() / weight,
                left[i] || notIncluded is null ? SuppressedCount.Withheld : SuppressedCount.Shown(row.NotIncluded))));
        }

        return new DisclosedProfile(profile.Included, notIncluded, levels);
    }

    // Whether the losses from those found to those analysed are published in all.
    private static bool IsKnown(IReadOnlyList<DisclosedStage> stages) =>
        stages.FirstOrDefault(stage => stage.Losses.Count > 0 && stage.Losses[0].Reason == AttritionReason.NoSuitableSentence) is { Remaining.IsWithheld: false };

    // Weights of the people of the comparison group by level.
    private static ILookup<string, double> Comparison(AnalysisResults results, string characteristic)
    {
        var (set, weights) = (results.AnalysisSet, results.Matched.Weights);
        var column = set.Covariates.First(column => column.Covariate.Id == characteristic);
        return Enumerable.Range(0, set.People.Count).Where(row => !set.Treated[row] && weights[row] > 0)
            .ToLookup(row => ProfileCharacteristics.LevelOf(column.ValueOf(row)), row => weights[row], StringComparer.Ordinal);
    }

    private static IEnumerable<bool> Withheld(IReadOnlyList<long> counts, DisclosureSettings settings)
    {
        var table = OneWaySuppression.Apply(counts, settings);
        // The total is known, so where it would have to be withheld no level is shown.
        return table.Cells.Select(cell => table.Total.IsWithheld || cell.IsWithheld);
    }
}
