using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>The records of a person as one numbered list, and a history without some of them.</summary>
internal static class HistoryRecords
{
    public static IReadOnlyList<HistoryRecord> Of(PersonHistory history)
    {
        var rows = history.Disposals.Select(row => (RecordKind.Disposal, (object)row))
            .Concat(history.Programmes.Select(row => (RecordKind.Programme, (object)row)))
            .Concat(history.Employment.Select(row => (RecordKind.Employment, (object)row)))
            .Concat(history.Assessments.Select(row => (RecordKind.Assessment, (object)row)));
        return [.. rows.Select((entry, position) => new HistoryRecord(position + 1, entry.Item1, entry.Item2))];
    }

    public static PersonHistory Without(PersonHistory history, IReadOnlyCollection<HistoryRecord> absent)
    {
        IReadOnlyList<T> Rest<T>(IReadOnlyList<T> rows) => [.. rows.Where(row => !absent.Any(record => record.Is(row!)))];
        return history with
        {
            Disposals = Rest(history.Disposals),
            Programmes = Rest(history.Programmes),
            Employment = Rest(history.Employment),
            Assessments = Rest(history.Assessments),
        };
    }
}
