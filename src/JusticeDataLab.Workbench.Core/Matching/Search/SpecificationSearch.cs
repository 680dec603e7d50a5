using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Matching.Search;

/// <summary>
/// Tries specifications side by side on balance, people matched and effective sample size. It is given no outcome, so it
/// cannot be led by one. It recommends nothing: the choice is the analyst's, and belongs in the log of decisions.
/// </summary>
/// <remarks>
/// Balance is judged on the same columns for all: the covariates and every term that any specification has, so that a model
/// without a square is not spared the look at it. Source: Ho, Imai, King and Stuart 2007 (design before outcomes).
/// </remarks>
public static class SpecificationSearch
{
    /// <summary>Tries every specification of a grid.</summary>
    /// <param name="subject">People, covariates, strata and keys; its terms, matching settings and ready score play no part.</param>
    /// <param name="grid">What is tried.</param>
    /// <returns>Those that none betters first, by the largest difference; within equals in the order of the grid.</returns>
    /// <exception cref="ArgumentException">The grid is empty, or two sets of terms have one name.</exception>
    public static IReadOnlyList<SpecificationResult> Run(MatchingSpecification subject, SpecificationGrid grid)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(grid);
        if (grid.Terms.Count == 0 || grid.Matching.Count == 0)
            throw new ArgumentException("Name at least one set of terms (the empty one counts) and one way of matching.", nameof(grid));
        if (grid.Terms.GroupBy(set => set.Name).Any(group => group.Count() > 1))
            throw new ArgumentException("Two sets of terms have the same name: give each its own.", nameof(grid));

        DesignColumn[] shown = [.. subject.Covariates, .. grid.Terms.SelectMany(set => set.Columns).DistinctBy(column => column.Name)];
        var results = new List<SpecificationResult>();
        foreach (var set in grid.Terms)
        {
            var design = new DesignMatrix(subject.Treated.Length, [.. subject.Covariates, .. set.Columns]);
            var model = LogisticRegression.Fit(design, subject.Treated, subject.Propensity);
            foreach (var settings in grid.Matching) results.Add(Try(subject, shown, set, model, settings, results.Count + 1));
        }

        return
        [
            .. results.Select(result => result with { IsBettered = results.Exists(other => other.Betters(result)) })
                .OrderBy(result => result.IsBettered)
                .ThenBy(result => result.Balance?.LargestSmd ?? double.PositiveInfinity)
                .ThenBy(result => result.Number),
        ];
    }

    private static SpecificationResult Try(
        MatchingSpecification subject, DesignColumn[] shown, TermSet set, PropensityModel model, MatchingSettings settings, int number)
    {
        var score = settings.Scale == ScoreScale.Logit ? model.Scores.Logit : model.Scores.Probability;
        var sample = Matcher.Match(new MatchingProblem(score, subject.Treated, subject.Stratum, subject.Keys, subject.Calipers), settings);
        var balance = sample.TreatedMatched == 0
            ? null
            : BalanceTable.Assess(shown, subject.Treated, sample.Weights, model.Scores, subject.Balance).After;
        return new SpecificationResult(
            number, set.Name, settings, sample.TreatedMatched, sample.Treated, sample.EffectiveSampleSize, balance, sample.CaliperRaw, model.SeparatedTerms);
    }
}
