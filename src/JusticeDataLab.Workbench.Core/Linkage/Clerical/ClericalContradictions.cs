using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>
/// Finds decisions that cannot hold together: one person accepted for two rows, two people accepted for one row, a pair
/// both accepted and rejected. Decisions on records that are no longer in the cohort contradict nothing.
/// </summary>
public static class ClericalContradictions
{
    /// <summary>One sentence a contradiction, with cohort rows and the remedy; empty when all hold together.</summary>
    /// <param name="decisions">The decisions that count.</param>
    /// <param name="records">The cohort.</param>
    public static IReadOnlyList<string> Find(IEnumerable<ClericalDecision> decisions, IReadOnlyList<CohortRecord> records)
    {
        var rows = records.ToDictionary(record => record.RecordKey, record => record.RowNumber, StringComparer.Ordinal);
        var current = decisions.Where(decision => rows.ContainsKey(decision.RecordKey)).Distinct().ToArray();
        var accepted = current.Where(decision => decision.Verdict == ClericalVerdict.Accepted).ToArray();
        int RowOf(ClericalDecision decision) => rows[decision.RecordKey];
        return
        [
            .. accepted.GroupBy(decision => decision.Person).Where(claims => claims.Count() > 1)
                .Select(claims => $"Cohort rows {Listed(claims.Select(RowOf))} are accepted as the same person: reject all but one.")
                .Order(StringComparer.Ordinal),
            .. accepted.GroupBy(RowOf).Where(claims => claims.Count() > 1).OrderBy(claims => claims.Key)
                .Select(claims => FormattableString.Invariant($"Cohort row {claims.Key} is accepted as {claims.Count()} people: reject all but one.")),
            .. current.GroupBy(decision => (decision.RecordKey, decision.Person)).Where(pair => pair.Count() > 1).Select(pair => RowOf(pair.First())).Distinct().Order()
                .Select(row => FormattableString.Invariant($"A pair of cohort row {row} is both accepted and rejected: decide once.")),
        ];
    }

    private static string Listed(IEnumerable<int> rows)
    {
        var ordered = rows.Order().Select(row => row.ToString(CultureInfo.InvariantCulture)).ToArray();
        return string.Join(", ", ordered[..^1]) + " and " + ordered[^1];
    }
}
