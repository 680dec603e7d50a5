using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Decisions;

/// <summary>Finds submitted people who were sent more than once: they agree with one another and fit the same person best.</summary>
internal static class RepeatedPeople
{
    /// <summary>
    /// For each position that repeats another, the position kept: the one accepted in clerical review, else the one whose
    /// intervention started first.
    /// </summary>
    public static Dictionary<int, int> Find(CandidateTable table, double[] alone, IReadOnlyList<CohortRecord> records, ReviewedPairs reviewed)
    {
        var best = new Dictionary<int, List<int>>();
        for (var position = 0; position < table.Rows.Count; position++)
        {
            for (var at = table.Start(position); at < table.End(position); at++)
            {
                if (alone[at] <= 0.5) continue;
                var person = table.Candidates[at].Person;
                if (!best.TryGetValue(person, out var claimants)) best.Add(person, claimants = []);
                claimants.Add(position);
            }
        }

        var repeats = new Dictionary<int, int>();
        foreach (var claimants in best.Values.Where(claimants => claimants.Count > 1)) Group(claimants, table, records, reviewed, repeats);
        return repeats;
    }

    private static void Group(List<int> claimants, CandidateTable table, IReadOnlyList<CohortRecord> records, ReviewedPairs reviewed, Dictionary<int, int> repeats)
    {
        var ordered = claimants
            .Select(position => (Position: position, Record: records[table.Rows[position]]))
            .OrderByDescending(claimant => reviewed.Accepts(claimant.Position))
            .ThenBy(claimant => claimant.Record.InterventionDate ?? DateOnly.MaxValue)
            .ThenBy(claimant => claimant.Record.RecordKey, StringComparer.Ordinal)
            .Select(claimant => (claimant.Position, Identity: LinkageIdentity.Of(claimant.Record)))
            .ToArray();
        for (var later = 1; later < ordered.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (repeats.ContainsKey(ordered[earlier].Position) || !ordered[earlier].Identity.IsSamePersonAs(ordered[later].Identity)) continue;
                repeats.Add(ordered[later].Position, ordered[earlier].Position);
                break;
            }
        }
    }
}
