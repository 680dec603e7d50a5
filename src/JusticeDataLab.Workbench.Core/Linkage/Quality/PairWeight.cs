namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>
/// The weight of one pair taken apart: from the prior, which is what is known before anything is compared, over what each
/// comparison adds, to the total. All are log2 odds.
/// </summary>
/// <param name="Prior">log2 of π/(1 − π)/N: π the share of submitted people on the register, N the people on it.</param>
/// <param name="Levels">What each comparison showed, and what it adds.</param>
/// <param name="HeldDown">What the twins guard takes away; 0 for nearly all pairs.</param>
/// <param name="Total">Prior, comparisons and guard together.</param>
/// <param name="Probability">Probability that the two are one person, among all candidates and nobody.</param>
[TypeFormatterSource]
public sealed record PairWeight(double Prior, IReadOnlyList<LevelReached> Levels, double HeldDown, double Total, double Probability)
{
    private const double Rounding = 1e-6;

    /// <summary>Takes the weight of a candidate apart.</summary>
    /// <param name="linked">Links made by probability.</param>
    /// <param name="candidate">One of its candidates.</param>
    /// <exception cref="ArgumentException">The links were made by deterministic passes, which have no weights.</exception>
    public static PairWeight Of(LinkedCohort linked, LinkCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(linked);
        ArgumentNullException.ThrowIfNull(candidate);
        var share = linked.Model?.OnRegister ?? throw new ArgumentException("Deterministic links have no weights: link by probability.", nameof(linked));
        var prior = Math.Log2(share / (1 - share)) - Math.Log2(Math.Max(1, linked.RegisterPeople));
        var heldDown = candidate.Weight - prior - candidate.Levels.Sum(level => level.Weight);
        return new PairWeight(prior, candidate.Levels, heldDown < -Rounding ? heldDown : 0, candidate.Weight, candidate.Probability);
    }

    /// <summary>The pair that was least clear: the link with the lowest probability; null when nobody was linked by weight.</summary>
    /// <param name="linked">The links.</param>
    public static PairWeight? LeastCertainLink(LinkedCohort linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        if (linked.Model is null) return null;
        var least = linked.Links
            .Where(link => link.Status is LinkStatus.Linked)
            .OrderBy(link => link.Candidates[0].Probability)
            .ThenBy(link => link.RecordKey, StringComparer.Ordinal)
            .FirstOrDefault();
        return least is null ? null : Of(linked, least.Candidates[0]);
    }
}
