using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Finds rows of the same person and chooses the record that stands for each.</summary>
internal sealed class PeopleChecks(ColumnMapping mapping, List<ValidationFinding> findings)
{
    private readonly List<CohortRecord> _people = [];
    private readonly List<CohortRecord> _later = [];

    /// <summary>One record for each person, in the order of the file.</summary>
    public IReadOnlyList<CohortRecord> People => [.. _people.OrderBy(record => record.RowNumber)];

    /// <summary>Other usable records of the same people.</summary>
    public IReadOnlyList<CohortRecord> Later => [.. _later.OrderBy(record => record.RowNumber)];

    /// <summary>Records that cannot be used, as far as they could be read.</summary>
    public IReadOnlyList<CohortRecord> SetAside { get; private set; } = [];

    public void Check(IReadOnlyList<CohortRecord> all, IReadOnlySet<int> rowsWithErrors)
    {
        SetAside = [.. all.Where(record => rowsWithErrors.Contains(record.RowNumber))];
        CohortRecord[] records = [.. all.Where(record => !rowsWithErrors.Contains(record.RowNumber))];
        foreach (var person in records.GroupBy(Identity))
        {
            if (!person.Skip(1).Any())
            {
                _people.Add(person.First());
                continue;
            }

            var attendances = person
                .GroupBy(record => (record.InterventionStart, record.InterventionEnd))
                .Select(attendance => Keep(attendance))
                .OrderBy(record => record.InterventionDate)
                .ThenBy(record => record.InterventionEnd)
                .ThenBy(record => record.RecordKey, StringComparer.Ordinal)
                .ToArray();
            _people.Add(attendances[0] with { Later = attendances[1..] });
            foreach (var later in attendances.Skip(1))
            {
                Note(later, RecordRules.SamePerson, FormattableString.Invariant($"The same person is in row {attendances[0].RowNumber} with earlier dates, which are used."));
                _later.Add(later);
            }
        }

        CheckIdentifiers(records);
    }

    // Exact duplicates: the fullest stands for all; keys are equal but for the ordinal, which follows the same order.
    private CohortRecord Keep(IEnumerable<CohortRecord> duplicates)
    {
        var first = RecordKeys.Of(duplicates.First());
        var ordered = duplicates
            .OrderByDescending(record => record.RecordKey == first)
            .ThenByDescending(RecordKeys.Fullness)
            .ThenBy(record => record.RecordKey, StringComparer.Ordinal)
            .ToArray();
        foreach (var duplicate in ordered.Skip(1))
            Note(duplicate, RecordRules.ExactDuplicate, FormattableString.Invariant($"The same person with the same dates is in row {ordered[0].RowNumber}; they are counted once."));
        return ordered[0];
    }

    private void CheckIdentifiers(IReadOnlyList<CohortRecord> records)
    {
        CheckShared(records, CohortField.PncId, record => record.PncId);
        CheckShared(records, CohortField.Cro, record => record.Cro);
        CheckShared(records, CohortField.PrisonNumber, record => record.PrisonNumber);
    }

    private void CheckShared(IReadOnlyList<CohortRecord> records, CohortField field, Func<CohortRecord, string?> identifier)
    {
        foreach (var shared in records.Where(record => identifier(record) is not null).GroupBy(identifier, StringComparer.Ordinal))
        {
            if (!shared.Skip(1).Any() || shared.Select(Identity).Distinct().Take(2).Count() < 2) continue;
            foreach (var record in shared) new RowNotes(record.RowNumber, mapping, findings).Add(RecordRules.IdentifierShared, field);
        }
    }

    private void Note(CohortRecord record, ValidationRule rule, string message) =>
        new RowNotes(record.RowNumber, mapping, findings).Add(rule, message: message);

    private static (string Surname, string Forename, DateOnly? Born, Sex Sex) Identity(CohortRecord record) =>
        (TextFolding.CleanName(record.Surname), TextFolding.CleanName(record.Forename), record.DateOfBirth, record.Sex);
}
