namespace JusticeDataLab.Workbench.Core.Linkage.Decisions;

/// <summary>
/// Probabilities of candidates when nobody on the register can be two submitted people. Rows that could be the same
/// person compete: sum-product messages between rows and people give each pair's probability over all one-to-one
/// assignments, exactly where claims form no ring, which is nearly always. A person's probabilities over all rows add to
/// at most 1, so whatever is more likely than not is one-to-one.
/// Source: Pearl 1988 (belief propagation); Vontobel 2013 (its convergence for assignments).
/// </summary>
internal static class ExclusiveClaims
{
    private const int MostRounds = 500;
    private const double SmallEnough = 1e-12;

    /// <summary>Probabilities in the order of the claims.</summary>
    /// <param name="claims">Claims, those of one row together.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="people">Number of people claimed.</param>
    /// <param name="free">For each row the odds of being nobody or somebody whom no other row claims, relative to not being on the register.</param>
    public static double[] Probabilities(ReadOnlySpan<Claim> claims, int rows, int people, ReadOnlySpan<double> free)
    {
        var towardsPeople = new double[claims.Length];
        var towardsRows = new double[claims.Length];
        Array.Fill(towardsRows, 1.0);
        var (ofRow, ofPerson) = (new double[rows], new double[people]);
        for (var round = 0; round < MostRounds; round++)
        {
            free.CopyTo(ofRow);
            for (var at = 0; at < claims.Length; at++) ofRow[claims[at].Row] += claims[at].Odds * towardsRows[at];
            Array.Clear(ofPerson);
            for (var at = 0; at < claims.Length; at++)
            {
                // What the row would weigh without this claim; never below the free odds, whatever rounding does.
                var without = Math.Max(ofRow[claims[at].Row] - (claims[at].Odds * towardsRows[at]), free[claims[at].Row]);
                towardsPeople[at] = claims[at].Odds / without;
                ofPerson[claims[at].Person] += towardsPeople[at];
            }

            var change = 0.0;
            for (var at = 0; at < claims.Length; at++)
            {
                var next = 1 / (1 + Math.Max(0, ofPerson[claims[at].Person] - towardsPeople[at]));
                change = Math.Max(change, Math.Abs(next - towardsRows[at]));
                towardsRows[at] = next;
            }

            if (change < SmallEnough) break;
        }

        free.CopyTo(ofRow);
        for (var at = 0; at < claims.Length; at++) ofRow[claims[at].Row] += claims[at].Odds * towardsRows[at];
        var probabilities = new double[claims.Length];
        for (var at = 0; at < claims.Length; at++) probabilities[at] = claims[at].Odds * towardsRows[at] / ofRow[claims[at].Row];
        return probabilities;
    }
}
