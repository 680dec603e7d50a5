using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>The decisions that concern the records of a cohort, by record.</summary>
internal sealed class CurrentDecisions
{
    private readonly Dictionary<string, ClericalDecision[]> _byRecord;

    private CurrentDecisions(int given, Dictionary<string, ClericalDecision[]> byRecord)
    {
        Given = given;
        _byRecord = byRecord;
    }

    /// <summary>Different decisions given, on records of the cohort or not.</summary>
    public int Given { get; }

    /// <summary>Keeps the decisions on records of the cohort.</summary>
    /// <exception cref="ClericalDecisionException">Decisions contradict one another.</exception>
    public static CurrentDecisions Of(IReadOnlyList<ClericalDecision>? decisions, IReadOnlyList<CohortRecord> records)
    {
        if (decisions is not { Count: > 0 }) return new CurrentDecisions(0, []);
        if (ClericalContradictions.Find(decisions, records) is { Count: > 0 } contradictions) throw new ClericalDecisionException(contradictions[0]);
        var keys = records.Select(record => record.RecordKey).ToHashSet(StringComparer.Ordinal);
        var different = decisions.Distinct().ToArray();
        return new CurrentDecisions(different.Length, different
            .Where(decision => keys.Contains(decision.RecordKey))
            .GroupBy(decision => decision.RecordKey, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => own.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Decisions on one record.</summary>
    public IReadOnlyList<ClericalDecision> On(string recordKey) => _byRecord.TryGetValue(recordKey, out var own) ? own : [];
}
