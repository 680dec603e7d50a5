using JusticeDataLab.Workbench.Core.Numerics;

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
    internal const double Noise = 1e-7;

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
        if (rule.Criterion == StepwiseCriterion.PValue)
        {
            Guard.Open(rule.Threshold, "0.2 keeps more than 0.05.", nameof(rule.Threshold));
            if (rule.Entry is { } entry) Guard.Open(entry, "0.2 lets in more than 0.05.", nameof(rule.Entry));
        }

        if (candidates.GroupBy(term => term.Name).Any(group => group.Count() > 1))
            throw new ArgumentException("Two terms have the same name: give each its own.", nameof(candidates));

        PropensityModel Fit(IEnumerable<CandidateTerm> terms) =>
            LogisticRegression.Fit(new DesignMatrix(treated.Length, [.. terms.SelectMany(term => term.Columns)]), treated, settings);

        var terms = rule.Direction == StepwiseDirection.Forward ? [] : candidates.ToList();
        var model = Fit(terms);
        var screen = new StepwiseScreen(candidates, treated, model.Settings.Link);
        var path = new List<StepwiseStep> { new(null, null, 0, model.Deviance, model.Rank, rule.Judge(model.Deviance, model.Rank, treated.Length), null) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Name(terms) };
        while (Next() is { } change && seen.Add(Name(change.Terms)))
        {
            (terms, model) = (change.Terms, change.Model);
            path.Add(new StepwiseStep(
                change.Added, change.Term, change.DegreesOfFreedom, model.Deviance, model.Rank, rule.Judge(model.Deviance, model.Rank, treated.Length), change.PValue));
        }

        return new StepwiseResult(rule, [.. terms.Select(term => term.Name)], model, path);

        Change? Next()
        {
            var proposals = Proposals(candidates, terms, rule);
            var bounds = screen.Bound(model, [.. proposals.Select(proposal => proposal.Terms)]);
            var promising = StepwiseShortlist.Of(proposals, bounds, model, rule, treated.Length);
            var changes = promising.Select(proposal => Change.Of(proposal, model, Fit(proposal.Terms))).Where(change => change.DegreesOfFreedom > 0);
            return Best([.. changes], model, rule, treated.Length);
        }
    }

    private static string Name(IEnumerable<CandidateTerm> terms) => string.Join('\n', terms.Select(term => term.Name).Order(StringComparer.Ordinal));

    // Every single change that is allowed, taking out first.
    private static List<Proposal> Proposals(IReadOnlyList<CandidateTerm> candidates, List<CandidateTerm> terms, StepwiseRule rule)
    {
        var (proposals, names) = (new List<Proposal>(), terms.Select(term => term.Name).ToArray());
        if (rule.Direction != StepwiseDirection.Forward)
        {
            foreach (var term in terms.Where(term => Marginality.MayLeave(term.Name, names)))
                proposals.Add(new Proposal(false, term.Name, terms.FindAll(other => other != term)));
        }

        if (rule.Direction != StepwiseDirection.Backward)
        {
            foreach (var term in candidates.Where(term => !names.Contains(term.Name)))
            {
                if (Marginality.MayEnter(term.Name, names, candidates.Select(candidate => candidate.Name)))
                    proposals.Add(new Proposal(true, term.Name, [.. terms, term]));
            }
        }

        return proposals;
    }

    private static Change? Best(List<Change> changes, PropensityModel model, StepwiseRule rule, int people)
    {
        if (rule.Criterion == StepwiseCriterion.PValue)
        {
            var worst = changes.Where(change => !change.Added && change.PValue > rule.Threshold).MaxBy(change => change.PValue);
            return worst ?? changes.Where(change => change.Added && change.PValue <= (rule.Entry ?? rule.Threshold)).MinBy(change => change.PValue);
        }

        double Judge(PropensityModel one) => rule.Judge(one.Deviance, one.Rank, people);
        var best = changes.MinBy(change => Judge(change.Model));
        return best is not null && Judge(best.Model) < Judge(model) - Noise ? best : null;
    }

    private sealed record Change(bool Added, string Term, List<CandidateTerm> Terms, PropensityModel Model, int DegreesOfFreedom, double PValue)
    {
        public static Change Of(Proposal proposal, PropensityModel from, PropensityModel to)
        {
            var degrees = Math.Abs(to.Rank - from.Rank);
            var ratio = proposal.Added ? from.Deviance - to.Deviance : to.Deviance - from.Deviance;
            return new Change(proposal.Added, proposal.Term, proposal.Terms, to, degrees, LikelihoodRatio.PValue(ratio, degrees));
        }
    }
}
