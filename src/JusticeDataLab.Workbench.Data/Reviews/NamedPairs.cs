using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>Puts names to the pairs of a queue. The register is gone through once; only the people of the queue are kept.</summary>
public static class NamedPairs
{
    /// <summary>The pairs with names, in the order of the queue.</summary>
    /// <param name="queue">The pairs.</param>
    /// <param name="records">The cohort.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<NamedPair> Of(
        IReadOnlyList<ReviewPair> queue, IReadOnlyList<CohortRecord> records, IAdministrativeData data, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(data);
        var wanted = queue.Select(pair => pair.PersonId).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return [];
        var people = data.Register(cancellation).Where(entry => wanted.Contains(entry.Person.PersonId)).ToDictionary(entry => entry.Person.PersonId, StringComparer.Ordinal);
        var byKey = records.ToDictionary(record => record.RecordKey, StringComparer.Ordinal);
        return [.. queue.Select(pair => new NamedPair(pair, Fields(byKey[pair.RecordKey], people[pair.PersonId])))];
    }

    private static ComparedField[] Fields(CohortRecord record, RegisterPerson entry) =>
    [
        new("name", Name(record.Surname, record.Forename, record.MiddleNames), Joined(entry.Names.Select(name => Name(name.Surname, name.Forename, name.MiddleNames)))),
        new("date_of_birth", Day(record.DateOfBirth), Joined(entry.Names.Select(name => name.DateOfBirth).Prepend(entry.Person.DateOfBirth).Select(Day))),
        new("sex", SexOf(record.Sex), SexOf(entry.Person.Sex)),
        new("pnc_id", record.PncId ?? record.MistypedPncId?.ToString() ?? "", entry.Person.PncId ?? ""),
        new("cro", record.Cro ?? "", entry.Person.Cro ?? ""),
        new("prison_number", record.PrisonNumber ?? "", entry.Person.PrisonNumber ?? ""),
    ];

    private static string Name(string? surname, string? forename, string? middleNames) =>
        string.Join(", ", new[] { surname, string.Join(' ', new[] { forename, middleNames }.Where(part => !string.IsNullOrEmpty(part))) }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Joined(IEnumerable<string> values) => string.Join(" | ", values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string SexOf(Sex sex) => sex == Sex.NotKnown ? "" : AdministrativeCodes.Sex.CodeOf(sex);
}
