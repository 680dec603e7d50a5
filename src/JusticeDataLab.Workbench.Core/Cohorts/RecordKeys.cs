using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>
/// Keys of cohort records: SHA-256 of the cleaned required fields, with an ordinal for exact duplicates. They do not
/// depend on the order of the rows, so decisions, ties and caches can rest on them.
/// </summary>
public static class RecordKeys
{
    /// <summary>The key of a record.</summary>
    /// <param name="surname">Surname as given.</param>
    /// <param name="forename">Forename as given.</param>
    /// <param name="dateOfBirth">Date of birth; null when missing.</param>
    /// <param name="sex">Sex.</param>
    /// <param name="start">Start of the intervention; null when missing.</param>
    /// <param name="end">End of the intervention; null when missing.</param>
    /// <param name="ordinal">1 for the first of exact duplicates, 2 for the second, and so on.</param>
    public static string Of(string? surname, string? forename, DateOnly? dateOfBirth, Sex sex, DateOnly? start, DateOnly? end, int ordinal = 1) =>
        StableHash.Hex(
            "cohort-record",
            TextFolding.CleanName(surname),
            TextFolding.CleanName(forename),
            Day(dateOfBirth),
            AdministrativeCodes.Sex.CodeOf(sex),
            Day(start),
            Day(end),
            ordinal.ToString(CultureInfo.InvariantCulture));

    /// <summary>The key of a record from its own fields.</summary>
    internal static string Of(CohortRecord record, int ordinal = 1) =>
        Of(record.Surname, record.Forename, record.DateOfBirth, record.Sex, record.InterventionStart, record.InterventionEnd, ordinal);

    /// <summary>
    /// Gives every record its key. Exact duplicates are numbered by their other content: the fullest first, then by a hash
    /// of it, so that only records equal in everything are numbered by their rows.
    /// </summary>
    /// <param name="records">Records without keys.</param>
    internal static CohortRecord[] Assign(IReadOnlyList<CohortRecord> records)
    {
        var keyed = records.ToArray();
        var groups = new Dictionary<string, List<int>>(keyed.Length, StringComparer.Ordinal);
        for (var i = 0; i < keyed.Length; i++)
        {
            var record = keyed[i];
            var key = Of(record);
            keyed[i] = record with { RecordKey = key };
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(i);
        }

        foreach (var group in groups.Values.Where(group => group.Count > 1))
        {
            var ordered = group
                .OrderByDescending(place => Fullness(keyed[place]))
                .ThenBy(place => Content(keyed[place]), StringComparer.Ordinal)
                .ThenBy(place => keyed[place].RowNumber)
                .ToArray();
            for (var ordinal = 2; ordinal <= ordered.Length; ordinal++)
            {
                var record = keyed[ordered[ordinal - 1]];
                keyed[ordered[ordinal - 1]] = record with { RecordKey = Of(record, ordinal) };
            }
        }

        return keyed;
    }

    /// <summary>How many helpful values a record has.</summary>
    internal static int Fullness(CohortRecord record) =>
        (record.PncId is null ? 0 : 1) + (record.Cro is null ? 0 : 1) + (record.PrisonNumber is null ? 0 : 1)
        + (record.IndexDate is null ? 0 : 1) + (record.ConvictionDate is null ? 0 : 1) + (record.MiddleNames is null ? 0 : 1);

    private static string Content(CohortRecord record) => StableHash.Hex(
    [
        record.Surname, record.Forename, record.MiddleNames, Day(record.IndexDate), Day(record.ConvictionDate),
        record.PncId, record.Cro, record.PrisonNumber,
        .. record.Further.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value }),
    ]);

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
