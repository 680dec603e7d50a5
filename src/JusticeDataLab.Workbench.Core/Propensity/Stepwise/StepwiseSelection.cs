using JusticeDataLab.Workbench.Core.Numerics;
using MathNet.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>Chooses the terms of a propensity model step by step. Terms come in and go out as wholes.</summary>
/// <remarks>
/// By Akaike's and Schwarz's criteria the steps are those of R's <c>step</c>: the best single change is made while it
/// lowers the criterion by more than 1e-7; of equally good ones the earlier in the list of candidates, taking out before
/// putting in. By p values the term with the largest p goes while it is above the threshold, else the one with the
/// smallest comes in. A stepwise search fits the data it was made on: report the path, and judge by balance.
/// </remarks>
public static class StepwiseSelection
{
    // Changes smaller than this are noise of the fit, as in R.
    private const double Noise = 1e-7;

    /// <summary>Searches.</summary>
    /// <param name="candidates">The terms to choose from, names unique.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="rule">How to search; null for the defaults.</param>
    /// <param name="settings">How each model is fitted; null for the defaults.</param>
    /// <exception cref="ArgumentException">Two terms share a name, lengths differ, or one of the groups is empty.</exception>
    public static StepwiseResult Search(
        IReadOnlyList<CandidateTerm> candidates, bool[] treated, StepwiseRule? rule = null, PropensitySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(treated);
        rule ??= new StepwiseRule();
        if (rule.Criterion == StepwiseCriterion.PValue) Guard.Open(rule.Threshold, "0.05 is common.", nameof(rule.Threshold));
        if (candidates.GroupBy(term => term.Name).Any(group => group.Count() > 1))
            throw new ArgumentException("Two terms have the same name: give each its own.", nameof(candidates));

        PropensityModel Fit(IEnumerable<CandidateTerm> terms) =>
            LogisticRegression.Fit(new DesignMatrix(treated.Length, [.. terms.SelectMany(term => term.Columns)]), treated, settings);

        var terms = rule.Direction == StepwiseDirection.Forward ? [] : candidates.ToList();
        var model = Fit(terms);
        var path = new List<StepwiseStep> { new(null, null, 0, model.Deviance, model.Rank, Criterion(model, rule), null) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Name(terms) };
        while (Best(Changes(candidates, terms, model, rule, Fit), model, rule) is { } change && seen.Add(Name(change.Terms)))
        {
            (terms, model) = (change.Terms, change.Model);
            path.Add(new StepwiseStep(change.Added, change.Term, change.DegreesOfFreedom, model.Deviance, model.Rank, Criterion(model, rule), change.PValue));
        }

        return new StepwiseResult(rule, [.. terms.Select(term => term.Name)], model, path);
    }

    private static string Name(List<CandidateTerm> terms) => string.Join('\n', terms.Select(term => term.Name).Order(StringComparer.Ordinal));

    private static double Criterion(PropensityModel model, StepwiseRule rule) => rule.Criterion == StepwiseCriterion.Bic ? model.Bic : model.Aic;

    // Every single change that is allowed and makes a difference to the model, taking out first.
    private static List<Change> Changes(
        IReadOnlyList<CandidateTerm> candidates,
        List<CandidateTerm> terms,
        PropensityModel model,
        StepwiseRule rule,
        Func<IEnumerable<CandidateTerm>, PropensityModel> fit)
    {
        var (changes, names) = (new List<Change>(), terms.Select(term => term.Name).ToArray());
        if (rule.Direction != StepwiseDirection.Forward)
        {
            foreach (var term in terms.Where(term => Marginality.MayLeave(term.Name, names)))
                changes.Add(Change.Of(false, term.Name, terms.FindAll(other => other != term), model, fit));
        }

        if (rule.Direction != StepwiseDirection.Backward)
        {
            foreach (var term in candidates.Where(term => !names.Contains(term.Name)))
            {
                if (Marginality.MayEnter(term.Name, names, candidates.Select(candidate => candidate.Name)))
                    changes.Add(Change.Of(true, term.Name, [.. terms, term], model, fit));
            }
        }

        return changes.FindAll(change => change.DegreesOfFreedom > 0);
    }

    private static Change? Best(List<Change> changes, PropensityModel model, StepwiseRule rule)
    {
        if (rule.Criterion == StepwiseCriterion.PValue)
        {
            var worst = changes.Where(change => !change.Added && change.PValue > rule.Threshold).MaxBy(change => change.PValue);
            return worst ?? changes.Where(change => change.Added && change.PValue <= rule.Threshold).MinBy(change => change.PValue);
        }

        var best = changes.MinBy(change => Criterion(change.Model, rule));
        return best is not null && Criterion(best.Model, rule) < Criterion(model, rule) - Noise ? best : null;
    }

    private sealed record Change(bool Added, string Term, List<CandidateTerm> Terms, PropensityModel Model, int DegreesOfFreedom, double PValue)
    {
        public static Change Of(
            bool added, string term, List<CandidateTerm> terms, PropensityModel from, Func<IEnumerable<CandidateTerm>, PropensityModel> fit)
        {
            var to = fit(terms);
            var degrees = Math.Abs(to.Rank - from.Rank);
            var ratio = Math.Max(0, added ? from.Deviance - to.Deviance : to.Deviance - from.Deviance);
            var p = degrees == 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, ratio / 2);
            return new Change(added, term, terms, to, degrees, p);
        }
    }
}
