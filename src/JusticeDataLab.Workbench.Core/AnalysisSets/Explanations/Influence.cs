using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>Finds the records on which a value rests.</summary>
internal static class Influence
{
    /// <summary>
    /// Numbers of the records that change the value when absent, alone or with the others of their occasion. Where none
    /// does, because several say the same (two offences on the last day), a smallest set that changes it when all are
    /// absent; empty when the value rests on no record.
    /// </summary>
    /// <param name="history">All records.</param>
    /// <param name="records">The same as a list.</param>
    /// <param name="changes">Whether the value is another one with some records absent.</param>
    public static IReadOnlyList<int> On(PersonHistory history, IReadOnlyList<HistoryRecord> records, Func<PersonHistory, bool> changes)
    {
        bool ChangesWithout(IReadOnlyCollection<HistoryRecord> absent) => changes(HistoryRecords.Without(history, absent));

        var influential = records.Where(record => ChangesWithout([record])).ToHashSet();
        foreach (var occasion in records.GroupBy(record => record.Occasion, StringComparer.Ordinal))
        {
            IReadOnlyList<HistoryRecord> rows = [.. occasion];
            if (rows.Count > 1 && !rows.Any(influential.Contains) && ChangesWithout(rows)) influential.UnionWith(rows);
        }

        if (influential.Count > 0 || !ChangesWithout([.. records])) return [.. influential.Select(record => record.Number).Order()];

        var needed = records.ToList();
        foreach (var record in records)
        {
            var fewer = needed.Where(entry => entry != record).ToList();
            if (ChangesWithout(fewer)) needed = fewer;
        }

        return [.. needed.Select(record => record.Number)];
    }
}
