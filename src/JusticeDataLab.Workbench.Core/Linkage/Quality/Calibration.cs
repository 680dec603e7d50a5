using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>
/// Whether probabilities mean what they say, where the truth is known: of pairs given a probability of about 0.9, about
/// nine in ten should be one person. Pairs under 0.05 are left out: they are many and decide nothing.
/// </summary>
/// <param name="Bands">Bands of probability in rising order.</param>
[TypeFormatterSource]
public sealed record Calibration(IReadOnlyList<CalibrationBand> Bands)
{
    private static readonly double[] Edges = [0.05, 0.2, 0.5, 0.9, 0.99, 1];

    /// <summary>Whether no band that holds a pair is missed.</summary>
    public bool IsSound => Bands.All(band => band.IsTouched is not false);

    /// <summary>Compares probabilities with the truth.</summary>
    /// <param name="linked">Links made by probability.</param>
    /// <param name="truth">Who rows truly are; rows that are not in it are left out.</param>
    public static Calibration Of(LinkedCohort linked, IEnumerable<KnownLink> truth)
    {
        ArgumentNullException.ThrowIfNull(linked);
        ArgumentNullException.ThrowIfNull(truth);
        var known = truth.ToDictionary(row => row.RowNumber, row => row.PersonId);
        var pairs = linked.Links
            .Where(link => known.ContainsKey(link.RowNumber))
            .SelectMany(link => link.Candidates.Select(candidate => (candidate.Probability, IsMatch: candidate.PersonId == known[link.RowNumber])));
        return Of(pairs);
    }

    /// <summary>Compares probabilities with what clerical review decided.</summary>
    /// <param name="undecided">Links made by probability as if nothing had been decided.</param>
    /// <param name="decisions">The decisions; those about pairs that are no candidates are left out.</param>
    /// <param name="keyring">Makes the pseudonyms by which decisions name people.</param>
    public static Calibration Of(LinkedCohort undecided, IEnumerable<ClericalDecision> decisions, PersonKeyring keyring)
    {
        ArgumentNullException.ThrowIfNull(undecided);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(keyring);
        var links = undecided.Links.ToDictionary(link => link.RecordKey, StringComparer.Ordinal);
        return Of(decisions
            .Where(decision => links.ContainsKey(decision.RecordKey))
            .SelectMany(decision => links[decision.RecordKey].Candidates
                .Where(candidate => keyring.KeyOf(candidate.PersonId) == decision.Person)
                .Select(candidate => (candidate.Probability, IsMatch: decision.Verdict == ClericalVerdict.Accepted))));
    }

    private static Calibration Of(IEnumerable<(double Probability, bool IsMatch)> judged)
    {
        var pairs = judged.ToArray();
        return new Calibration([.. Edges.Zip(Edges.Skip(1), (from, to) =>
        {
            var own = pairs.Where(pair => pair.Probability >= from && (pair.Probability < to || to == 1)).ToArray();
            return new CalibrationBand(from, to, own.Length, own.Count(pair => pair.IsMatch), own.Length == 0 ? double.NaN : own.Average(pair => pair.Probability));
        })]);
    }
}
