using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>
/// Every record of each person submitted: the one that was linked, then those that the checks (equal names) or linking
/// (one person of the register) found to be the same person, the earliest first.
/// </summary>
internal sealed class Attendances(IReadOnlyList<CohortRecord> records, LinkedCohort linked)
{
    private readonly Dictionary<int, CohortRecord> _byRow = records.ToDictionary(record => record.RowNumber);

    private readonly ILookup<int, int> _sameByLinking =
        linked.Links.Where(link => link.SamePersonAsRow is not null).ToLookup(link => link.SamePersonAsRow!.Value, link => link.RowNumber);

    /// <summary>The records of the person whom a row stands for.</summary>
    public IEnumerable<CohortRecord> Of(int row) => _sameByLinking[row]
        .SelectMany(same => _byRow[same].Later.Prepend(_byRow[same]))
        .Concat(_byRow[row].Later)
        .OrderBy(record => record.InterventionDate ?? DateOnly.MaxValue)
        .ThenBy(record => record.RecordKey, StringComparer.Ordinal)
        .Prepend(_byRow[row]);
}
