using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using MathNet.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

/// <summary>A stepwise search in the plainest way: every single change is fitted.</summary>
internal static class PlainStepwise
{
    public static List<(bool? Added, string? Term)> Search(CandidateTerm[] candidates, bool[] treated, StepwiseRule rule)
    {
        PropensityModel Fit(IEnumerable<CandidateTerm> terms) =>
            LogisticRegression.Fit(new DesignMatrix(treated.Length, [.. terms.SelectMany(term => term.Columns)]), treated);

        var terms = rule.Direction == StepwiseDirection.Forward ? [] : candidates.ToList();
        var (model, path) = (Fit(terms), new List<(bool? Added, string? Term)> { (null, null) });
        double Judge(PropensityModel one) => rule.Criterion == StepwiseCriterion.Bic ? one.Bic : one.Aic;
        double P(PropensityModel one)
        {
            var ratio = Math.Max(0, Math.Abs(one.Deviance - model.Deviance));
            return SpecialFunctions.GammaUpperRegularized(Math.Abs(one.Rank - model.Rank) / 2.0, ratio / 2);
        }

        while (path.Count < 30)
        {
            var changes = new List<(bool Added, string Term, List<CandidateTerm> Terms, PropensityModel Model)>();
            if (rule.Direction != StepwiseDirection.Forward)
                changes.AddRange(terms.Select(term => terms.FindAll(other => other != term)).Select((rest, i) => (false, terms[i].Name, rest, Fit(rest))));
            if (rule.Direction != StepwiseDirection.Backward)
                changes.AddRange(candidates.Except(terms).Select(term => (true, term.Name, (List<CandidateTerm>)[.. terms, term], Fit([.. terms, term]))));
            changes.RemoveAll(change => change.Model.Rank == model.Rank);
            var leaving = changes.Where(change => !change.Added && P(change.Model) > rule.Threshold).ToList();
            var entering = changes.Where(change => change.Added && P(change.Model) <= rule.Threshold).ToList();
            var best = rule.Criterion != StepwiseCriterion.PValue
                ? changes.Where(change => Judge(change.Model) < Judge(model) - 1e-7).OrderBy(change => Judge(change.Model)).FirstOrDefault()
                : leaving.Count > 0 ? leaving.MaxBy(change => P(change.Model)) : entering.OrderBy(change => P(change.Model)).FirstOrDefault();
            if (best.Terms is null) break;
            (terms, model) = (best.Terms, best.Model);
            path.Add((best.Added, best.Term));
        }

        return path;
    }
}
