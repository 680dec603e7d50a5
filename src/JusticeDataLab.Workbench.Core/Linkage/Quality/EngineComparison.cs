namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Two engines on one cohort, row by row. A row that repeats another has the link of the row that was kept.</summary>
[TypeFormatterSource]
public sealed record EngineComparison
{
    private readonly IReadOnlyList<(LinkStatus First, LinkStatus Second, EngineAgreement Agreement)> _rows;

    private EngineComparison(LinkedCohort first, LinkedCohort second, IReadOnlyList<(LinkStatus First, LinkStatus Second, EngineAgreement Agreement)> rows)
    {
        First = first.Settings.Engine;
        Second = second.Settings.Engine;
        _rows = rows;
    }

    /// <summary>The first engine.</summary>
    public LinkageEngine First { get; }

    /// <summary>The second engine.</summary>
    public LinkageEngine Second { get; }

    /// <summary>Rows compared.</summary>
    public int Rows => _rows.Count;

    /// <summary>Rows about which the engines agree in this way.</summary>
    /// <param name="agreement">How far they agree.</param>
    public int Count(EngineAgreement agreement) => _rows.Count(row => row.Agreement == agreement);

    /// <summary>Rows with one status in the first engine and another in the second.</summary>
    /// <param name="first">Status in the first.</param>
    /// <param name="second">Status in the second.</param>
    public int Count(LinkStatus first, LinkStatus second) => _rows.Count(row => row.First == first && row.Second == second);

    /// <summary>Compares two engines.</summary>
    /// <param name="first">Links of the first engine.</param>
    /// <param name="second">Links of the second engine for the same records.</param>
    /// <exception cref="ArgumentException">They are not of the same records.</exception>
    public static EngineComparison Of(LinkedCohort first, LinkedCohort second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (!first.Links.Select(link => link.RecordKey).SequenceEqual(second.Links.Select(link => link.RecordKey), StringComparer.Ordinal))
            throw new ArgumentException("The two are not of the same records in the same order: link one list of records with both engines.", nameof(second));
        var (one, other) = (new FoundPeople(first), new FoundPeople(second));
        return new EngineComparison(first, second, [.. first.Links.Zip(second.Links, (a, b) => (a.Status, b.Status, Judge(one.PersonOf(a), other.PersonOf(b))))]);
    }

    private static EngineAgreement Judge(string? first, string? second) => (first, second) switch
    {
        (null, null) => EngineAgreement.Neither,
        (_, null) => EngineAgreement.OnlyFirst,
        (null, _) => EngineAgreement.OnlySecond,
        _ => first == second ? EngineAgreement.SamePerson : EngineAgreement.DifferentPeople,
    };
}
