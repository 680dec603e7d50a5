namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>
/// Whether probabilities mean what they say, where the truth is known: of pairs given a probability of about 0.9, about
/// nine in ten should be one person. Pairs under 0.05 are left out: they are many and decide nothing.
/// </summary>
/// <param name="Bands">Bands of probability in rising order.</param>
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
            .SelectMany(link => link.Candidates.Select(candidate => (candidate.Probability, IsMatch: candidate.PersonId == known[link.RowNumber])))
            .ToArray();
        return new Calibration([.. Edges.Zip(Edges.Skip(1), (from, to) =>
        {
            var own = pairs.Where(pair => pair.Probability >= from && (pair.Probability < to || to == 1)).ToArray();
            return new CalibrationBand(from, to, own.Length, own.Count(pair => pair.IsMatch), own.Length == 0 ? double.NaN : own.Average(pair => pair.Probability));
        })]);
    }
}
