using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The matching problem that an analysis set and its scores pose.</summary>
internal static class MatchingProblems
{
    /// <summary>Scores on the scale of the settings, within the strata of the set and the calipers on covariates. Rows are in order of person_id, so the row is the stable key that breaks ties.</summary>
    public static MatchingProblem Of(AnalysisSet set, PropensityScores scores, MatchingSettings settings) => new(
        settings.Scale is ScoreScale.Logit ? scores.Logit : scores.Probability,
        set.Treated,
        Strata.Number([.. set.People.Select(person => person.Stratum)]),
        keys: null,
        AnalysisCalipers.Of(set, settings));
}
