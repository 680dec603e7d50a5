using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// Which rows of the balance table may not be shown because too few treated people hold the level, or because a row
/// that may not be shown could be found from them.
/// </summary>
internal static class LevelDisclosure
{
    /// <summary>Names of the rows to leave out.</summary>
    /// <param name="balance">The balance table.</param>
    /// <param name="settings">Settings.</param>
    public static IReadOnlySet<string> Withheld(BalanceTable balance, DisclosureSettings settings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rows in balance.Rows.Where(row => row.IsBinary && !row.IsScore).GroupBy(row => row.Variable, StringComparer.Ordinal))
        {
            Add([.. rows], row => row.Before, balance.Before.Treated);
            Add([.. rows], row => row.After, balance.After.Treated);
        }

        return names;

        void Add(BalanceRow[] rows, Func<BalanceRow, BalanceMeasures> measures, int people)
        {
            var counts = rows.Select(row => (long)Math.Round((measures(row).MeanTreated ?? 0) * people)).ToList();
            // The others, for a yes/no covariate and for a number some of whose values are missing.
            if (people > counts.Sum()) counts.Add(people - counts.Sum());
            var cells = OneWaySuppression.Apply(counts, settings).Cells;
            // The total is known, so where it would have to be withheld too no level is shown.
            if (OneWaySuppression.Apply(counts, settings).Total.IsWithheld) names.UnionWith(rows.Select(row => row.Name));
            else names.UnionWith(rows.Where((_, i) => cells[i].IsWithheld).Select(row => row.Name));
        }
    }
}
