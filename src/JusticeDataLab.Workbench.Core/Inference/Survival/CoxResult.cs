namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>Hazard of the treated against that of the comparison group (Cox 1972).</summary>
/// <param name="Ties">Treatment of events of the same time.</param>
/// <param name="LogHazardRatio">Logarithm of the hazard ratio.</param>
/// <param name="ModelStandardError">Its standard error with weights taken as numbers of people.</param>
/// <param name="RobustStandardError">Its standard error from the spread between people, or between clusters (Lin and Wei 1989; Binder 1992).</param>
/// <param name="Robust">Hazard ratio with the robust error: the one to use with matching weights; null when it is not defined.</param>
/// <param name="NullLogLikelihood">Partial log-likelihood when the ratio is 1.</param>
/// <param name="LogLikelihood">Partial log-likelihood at the estimate.</param>
/// <param name="ScoreChiSquare">Score test, one degree of freedom: the log-rank test of a sample without weights or ties.</param>
/// <param name="WaldChiSquare">(log ratio / model error)².</param>
[TypeFormatterSource]
public sealed record CoxResult(
    CoxTies Ties,
    double LogHazardRatio,
    double ModelStandardError,
    double RobustStandardError,
    RatioEstimate? Robust,
    double NullLogLikelihood,
    double LogLikelihood,
    double ScoreChiSquare,
    double WaldChiSquare)
{
    /// <summary>Likelihood ratio test: twice the gain in log-likelihood, one degree of freedom.</summary>
    public double LikelihoodRatioChiSquare => 2 * (LogLikelihood - NullLogLikelihood);
}
