using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>From covariates to a matched sample: the model, the scores, the match and the balance.</summary>
/// <param name="Model">The propensity model; null when the score was given.</param>
/// <param name="Scores">
/// The scores on both scales. Of a given score the other scale is computed, and can be infinite where a probability is 0 or 1.
/// </param>
/// <param name="Sample">The matched sample; nobody may be matched.</param>
/// <param name="Balance">The balance table; covariates that a stepwise search took out of the model are in it.</param>
[TypeFormatterSource]
public sealed record MatchingAnalysis(
    PropensityModel? Model, PropensityScores Scores, MatchedSample Sample, BalanceTable Balance)
{
    /// <summary>Fits, matches and assesses.</summary>
    /// <param name="specification">What to do.</param>
    /// <exception cref="ArgumentException">Lengths differ, a group is empty, or a score is not a finite number.</exception>
    /// <exception cref="MatchingException">The settings do not fit the method, or two people share a key.</exception>
    public static MatchingAnalysis Run(MatchingSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var (treated, scale) = (specification.Treated, specification.Matching.Scale);
        PropensityModel? model = null;
        PropensityScores scores;
        if (specification.ReadyScore is { } ready)
        {
            scores = scale == ScoreScale.Logit ? PropensityScores.FromLogit(ready) : PropensityScores.FromProbability(ready);
        }
        else
        {
            model = PropensityFit.Of([.. specification.Covariates, .. specification.Terms], treated, specification.Propensity);
            scores = model.Scores;
        }

        var score = scale == ScoreScale.Logit ? scores.Logit : scores.Probability;
        var sample = Matcher.Match(new MatchingProblem(score, treated, specification.Stratum, specification.Keys, specification.Calipers), specification.Matching);
        var shown = Array.TrueForAll(scores.Logit, double.IsFinite) ? scores : null;
        var balance = BalanceTable.Assess(specification.Covariates, treated, sample.Weights, shown, specification.Balance);
        return new MatchingAnalysis(model, scores, sample, balance);
    }
}
