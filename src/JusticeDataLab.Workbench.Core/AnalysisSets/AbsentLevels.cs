using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>
/// Levels of covariates that nobody in the treatment group has although, spread like the pool, several of them would: a
/// region the service does not work in. People there had no chance of taking part, so they are nobody's comparison.
/// </summary>
internal static class AbsentLevels
{
    /// <summary>Who of the pool is at such a level of some covariate; a missing value is a level too.</summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="minimum">How many treated people would be expected at the level, at the least.</param>
    public static bool[] Of(AnalysisSet set, int minimum)
    {
        var absent = new bool[set.People.Count];
        var (treated, pool) = ((double)set.TreatedCount, set.PoolCount);
        if (treated == 0 || pool == 0) return absent;
        foreach (var column in set.Covariates.Where(column => column.Covariate.Group is not CovariateGroup.RisksAndNeeds))
        {
            var rowsOfLevel = Enumerable.Range(0, absent.Length).GroupBy(row => LevelOf(column, row)).Where(level => level.Key is not null);
            foreach (var rows in rowsOfLevel)
            {
                if (rows.Any(row => set.Treated[row]) || rows.Count() * treated / pool < minimum) continue;
                foreach (var row in rows) absent[row] = true;
            }
        }

        return absent;
    }

    // Of a number only whether it is missing.
    private static string? LevelOf(CovariateColumn column, int row) =>
        column.Covariate.Kind is CovariateKind.Categorical || double.IsNaN(column.Numbers[row]) ? column.LevelOf(row) : null;
}
