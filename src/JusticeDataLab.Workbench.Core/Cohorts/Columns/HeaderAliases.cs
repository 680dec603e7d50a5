namespace JusticeDataLab.Workbench.Core.Cohorts.Columns;

/// <summary>
/// Names a column may have in a cohort file. Case, spaces, underscores, accents and punctuation do not count:
/// <c>Date of Birth</c>, <c>date_of_birth</c> and <c>DATE-OF-BIRTH</c> are one.
/// </summary>
public static class HeaderAliases
{
    private static readonly Dictionary<string, CohortField> ByKey = All()
        .SelectMany(entry => entry.Value.Select(alias => (Key: TextFolding.Key(alias), entry.Key)))
        .ToDictionary(pair => pair.Key, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The names of each field; the first is the one messages use.</summary>
    public static IReadOnlyDictionary<CohortField, IReadOnlyList<string>> Table { get; } = All();

    /// <summary>The name messages use for a field.</summary>
    /// <param name="field">The field.</param>
    public static string NameOf(CohortField field) => Table[field][0];

    /// <summary>The field a header stands for, or null when it is a further column.</summary>
    /// <param name="header">Header as given.</param>
    public static CohortField? FieldOf(string? header) =>
        ByKey.TryGetValue(TextFolding.Key(header), out var field) ? field : null;

    /// <summary>
    /// The known name nearest to a header, within two mistypings (one for names of up to four letters); null when none
    /// is near.
    /// </summary>
    /// <param name="header">Header as given, of no known field.</param>
    /// <param name="field">The field looked for.</param>
    internal static string? Nearest(string header, CohortField field)
    {
        var key = TextFolding.Key(header);
        string? best = null;
        var bestDistance = 3;
        foreach (var alias in Table[field])
        {
            var known = TextFolding.Key(alias);
            var distance = EditDistance.Between(key, known);
            if (distance < bestDistance && distance <= (known.Length <= 4 ? 1 : 2)) (best, bestDistance) = (alias, distance);
        }

        return best;
    }

    private static Dictionary<CohortField, IReadOnlyList<string>> All() => new()
    {
        [CohortField.Surname] = ["surname", "last name", "family name", "second name"],
        [CohortField.Forename] = ["forename", "first name", "given name", "forename 1", "forenames", "first names", "given names"],
        [CohortField.MiddleNames] = ["middle names", "middle name", "forename 2", "other names", "other forenames"],
        [CohortField.DateOfBirth] = ["date of birth", "dob", "birth date", "d.o.b. date", "born"],
        [CohortField.Gender] = ["gender", "sex"],
        [CohortField.InterventionStart] =
        [
            "intervention start date", "intervention start", "start date", "start of intervention", "date started", "start",
            "programme start date", "service start date", "date of start", "started",
        ],
        [CohortField.InterventionEnd] =
        [
            "intervention end date", "intervention end", "end date", "end of intervention", "date ended", "end",
            "programme end date", "service end date", "finish date", "date finished", "completion date", "ended",
        ],
        [CohortField.IndexDate] =
        [
            "index date", "release date", "date of release", "date released", "sentence start date", "order start date",
            "community sentence start date", "prison release date",
        ],
        [CohortField.ConvictionDate] = ["conviction date", "date of conviction", "date convicted"],
        [CohortField.PncId] = ["pnc id", "pnc", "pncid number", "pnc number", "pnc no", "police national computer id"],
        [CohortField.Cro] = ["cro number", "cro", "cro no", "cro id"],
        [CohortField.PrisonNumber] =
        [
            "prison number", "prison no", "prisoner number", "noms number", "noms id", "nomis number", "noms no", "prison id",
        ],
    };
}
