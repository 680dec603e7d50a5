using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>The cohort, indexed by everything on which a register entry may agree with it.</summary>
internal sealed class CohortIndex
{
    private readonly Dictionary<string, List<int>> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, List<int>> _byBirth = [];
    private readonly Dictionary<(string Surname, string Forename), List<int>> _byName = [];

    public CohortIndex(IReadOnlyList<CohortRecord> records)
    {
        Identities = [.. records.Select(LinkageIdentity.Of)];
        for (var row = 0; row < Identities.Count; row++)
        {
            var identity = Identities[row];
            foreach (var identifier in Identifiers(identity)) Add(_byIdentifier, identifier, row);
            if (identity.DateOfBirth is { } born) Add(_byBirth, born, row);
            if (identity.HasBothNames) Add(_byName, (identity.Surname, identity.Forename), row);
        }
    }

    /// <summary>Cleaned identities, one a record.</summary>
    public IReadOnlyList<LinkageIdentity> Identities { get; }

    /// <summary>Rows that share an identifier, the date of birth or both names with a register entry; a row may come twice.</summary>
    public IEnumerable<int> RowsThatMayFit(LinkageIdentity register)
    {
        foreach (var identifier in Identifiers(register))
        {
            foreach (var row in Find(_byIdentifier, identifier)) yield return row;
        }

        if (register.DateOfBirth is { } born)
        {
            foreach (var row in Find(_byBirth, born)) yield return row;
        }

        if (!register.HasBothNames) yield break;
        foreach (var row in Find(_byName, (register.Surname, register.Forename))) yield return row;
    }

    // The three kinds of identifier have forms that cannot be confused, so one table holds them all.
    private static IEnumerable<string> Identifiers(LinkageIdentity identity) =>
        new[] { identity.PncId, identity.Cro, identity.PrisonNumber }.OfType<string>();

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int row)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var rows)) index.Add(key, rows = []);
        rows.Add(row);
    }

    private static List<int> Find<TKey>(Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull => index.TryGetValue(key, out var rows) ? rows : [];
}
