namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>
/// How right links are, where the truth is known. A row counts as right when it is linked to its own person; a row that
/// repeats another has the link of the row that was kept. Precision is the share of links that are right, recall the
/// share of those on the register who were found.
/// </summary>
[TypeFormatterSource]
public sealed record LinkageAccuracy
{
    private static readonly double[] Thresholds =
        [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99, 0.999];

    /// <summary>The links as they were made.</summary>
    public required AccuracyAt AsLinked { get; init; }

    /// <summary>What other thresholds would have given, in rising order; empty in deterministic linking.</summary>
    public required IReadOnlyList<AccuracyAt> Curve { get; init; }

    /// <summary>People on the register by what makes them hard to find, those most often lost first.</summary>
    public required IReadOnlyList<LinkageLoss> Losses { get; init; }

    /// <summary>Rows linked although their person is not on the register; among the false links.</summary>
    public required int LinkedThoughNotOnRegister { get; init; }

    /// <summary>The threshold with the highest F1, the highest one where several are equal; null in deterministic linking.</summary>
    public AccuracyAt? Best => Curve.OrderByDescending(point => point.F1).ThenByDescending(point => point.Threshold).FirstOrDefault();

    /// <summary>Compares links with the truth.</summary>
    /// <param name="linked">The links.</param>
    /// <param name="truth">Who rows truly are; rows that are not in it are left out.</param>
    public static LinkageAccuracy Of(LinkedCohort linked, IEnumerable<KnownLink> truth)
    {
        ArgumentNullException.ThrowIfNull(linked);
        ArgumentNullException.ThrowIfNull(truth);
        var known = truth.ToDictionary(row => row.RowNumber);
        var found = new FoundPeople(linked);
        var rows = linked.Links
            .Where(link => known.ContainsKey(link.RowNumber))
            .Select(link => new JudgedRow(found.PersonOf(link), found.BestOf(link), found.Kept(link), known[link.RowNumber]))
            .ToArray();
        return new LinkageAccuracy
        {
            AsLinked = At(rows, null, row => row.Linked),
            Curve = linked.Model is null ? [] : [.. Thresholds.Select(least => At(rows, least, row => row.Best?.Probability >= least ? row.Best.PersonId : null))],
            Losses = LossesOf(rows),
            LinkedThoughNotOnRegister = rows.Count(row => row.Linked is not null && row.Truth.PersonId is null),
        };
    }

    private static AccuracyAt At(JudgedRow[] rows, double? threshold, Func<JudgedRow, string?> personOf) => new(
        threshold,
        rows.Count(row => personOf(row) is { } person && person == row.Truth.PersonId),
        rows.Count(row => personOf(row) is { } person && person != row.Truth.PersonId),
        rows.Count(row => row.Truth.PersonId is not null));

    private static LinkageLoss[] LossesOf(JudgedRow[] rows) =>
    [
        .. rows
            .Where(row => row.Truth.PersonId is not null)
            .GroupBy(row => row.Truth.Kind.Length > 0 ? row.Truth.Kind : PairDifference.Of(row.TruePair), StringComparer.Ordinal)
            .Select(kind => new LinkageLoss(kind.Key, kind.Count(), kind.Count(row => row.Linked != row.Truth.PersonId)))
            .OrderByDescending(loss => loss.Lost)
            .ThenByDescending(loss => loss.People)
            .ThenBy(loss => loss.Kind, StringComparer.Ordinal),
    ];

    private sealed record JudgedRow(string? Linked, LinkCandidate? Best, CohortLink Kept, KnownLink Truth)
    {
        /// <summary>The pair of the row and its own person; null when that person is no candidate.</summary>
        public LinkCandidate? TruePair => Kept.Candidates.FirstOrDefault(candidate => candidate.PersonId == Truth.PersonId);
    }
}
