using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>
/// How one test does over many requests whose truth is known. Every figure has its Monte Carlo standard error; formulas
/// of Morris, White and Crowther 2019, table 6, with the truth of each request in place of one truth for all.
/// </summary>
/// <param name="Requests">Requests with an answer; at least 2.</param>
/// <param name="Bias">Mean of estimate − truth.</param>
/// <param name="SpreadOfErrors">Standard deviation of estimate − truth (the empirical standard error).</param>
/// <param name="ClaimedError">Root mean square of the standard errors the test claims.</param>
/// <param name="Coverage">Share of intervals that hold the truth.</param>
/// <param name="CoverageWithoutBias">Share that would hold it if every estimate were moved by the bias.</param>
/// <param name="Rejection">Share of significant results: type I error where there is no effect, else power.</param>
[TypeFormatterSource]
public sealed record OperatingCharacteristics(
    int Requests,
    MonteCarloFigure Bias,
    MonteCarloFigure SpreadOfErrors,
    MonteCarloFigure ClaimedError,
    MonteCarloFigure Coverage,
    MonteCarloFigure CoverageWithoutBias,
    MonteCarloFigure Rejection)
{
    /// <summary>Sums up the answers of one test.</summary>
    /// <param name="answers">An answer a request, in any order that is the same each time.</param>
    /// <returns>The figures; null with fewer than two answers.</returns>
    public static OperatingCharacteristics? Of(IReadOnlyList<SimulatedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var n = answers.Count;
        if (n < 2) return null;
        double[] errors = [.. answers.Select(answer => answer.Estimate - answer.Truth)];
        var bias = PreciseSum.Of(errors) / n;
        var spread = Math.Sqrt(PreciseSum.OfSquares(errors, bias) / (n - 1));
        double[] variances = [.. answers.Select(answer => answer.StandardError * answer.StandardError)];
        var meanVariance = PreciseSum.Of(variances) / n;
        var claimed = Math.Sqrt(meanVariance);
        var ofVariances = PreciseSum.OfSquares(variances, meanVariance) / (n - 1);
        return new OperatingCharacteristics(
            n,
            new MonteCarloFigure(bias, spread / Math.Sqrt(n)),
            new MonteCarloFigure(spread, spread / Math.Sqrt(2.0 * (n - 1))),
            new MonteCarloFigure(claimed, claimed == 0 ? 0 : Math.Sqrt(ofVariances / (4.0 * n * meanVariance))),
            MonteCarloFigure.Share(answers.Count(answer => answer.Covers), n),
            MonteCarloFigure.Share(answers.Count(answer => answer.Lower - bias <= answer.Truth && answer.Truth <= answer.Upper - bias), n),
            MonteCarloFigure.Share(answers.Count(answer => answer.IsSignificant), n));
    }
}
