namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// The hazard ratio of treatment by weighted partial likelihood. With one yes-or-no term the likelihood depends on the
/// people only through weights by time and group, so that it costs the same for a thousand people or a million.
/// </summary>
public static class CoxRegression
{
    private const int MostIterations = 100;

    // A hazard ratio beyond e²⁰ is one without limit.
    private const double Furthest = 20;

    /// <summary>Fits the model.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="ties">What to do with events of the same time.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The result; null when there is no maximum: see <see cref="WhyUndefined"/>.</returns>
    public static CoxResult? Fit(SurvivalSample sample, CoxTies ties = CoxTies.Efron, double level = 0.95)
    {
        if (WhyUndefined(sample) is not null || Maximum(sample, ties) is not var (beta, pass)) return null;
        var start = CoxLikelihood.Of(sample, ties, 0);
        var model = Math.Sqrt(1 / pass.Information);
        var robust = Math.Sqrt(CoxResiduals.SumOfSquares(sample, ties, beta)) / pass.Information;
        return new CoxResult(
            ties, beta, model, robust, RatioEstimate.Of(NameOf(ties), beta, robust, level),
            start.LogLikelihood, pass.LogLikelihood, start.Score * start.Score / start.Information, beta * beta * pass.Information);
    }

    /// <summary>Name of the result.</summary>
    /// <param name="ties">What is done with events of the same time.</param>
    public static string NameOf(CoxTies ties) => ties == CoxTies.Efron ? "cox_efron" : "cox_breslow";

    /// <summary>Why there is no hazard ratio; null when there is one.</summary>
    /// <param name="sample">The sample.</param>
    public static string? WhyUndefined(SurvivalSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.WhyNone is { } why) return why;
        if (sample.TreatedEvents == 0) return "Nobody in the treatment group had the event, so the hazard ratio has no limit.";
        if (sample.ComparisonEvents == 0) return "Nobody in the comparison group had the event, so the hazard ratio has no limit.";
        if (!(CoxLikelihood.Of(sample, CoxTies.Breslow, 0).Information > 0))
            return "Whenever the event happened only one of the groups had anybody at risk, so hazards cannot be compared.";
        return Maximum(sample, CoxTies.Breslow) is null
            ? "All events of one group came before those of the other, so the hazard ratio has no limit."
            : null;
    }

    // Newton's method, steps halved when they overshoot; null when the likelihood rises without end.
    private static (double Beta, CoxLikelihood Pass)? Maximum(SurvivalSample sample, CoxTies ties)
    {
        var (beta, pass) = (0.0, CoxLikelihood.Of(sample, ties, 0));
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            var step = pass.Score / pass.Information;
            if (!double.IsFinite(step) || Math.Abs(beta) > Furthest) return null;
            var next = CoxLikelihood.Of(sample, ties, beta + step);
            while (!(next.LogLikelihood >= pass.LogLikelihood - (1e-13 * Math.Abs(pass.LogLikelihood))) && Math.Abs(step) > 1e-12)
            {
                step /= 2;
                next = CoxLikelihood.Of(sample, ties, beta + step);
            }

            (beta, pass) = (beta + step, next);
            if (Math.Abs(step) <= 1e-12 * Math.Max(1, Math.Abs(beta))) return pass.Information > 0 && Math.Abs(beta) < Furthest ? (beta, pass) : null;
        }

        return null;
    }
}
