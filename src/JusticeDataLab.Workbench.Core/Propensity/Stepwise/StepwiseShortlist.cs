namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>Of all single changes those that could be the next step, judged by the bounds of their deviances.</summary>
internal static class StepwiseShortlist
{
    /// <summary>Chooses, in the order given. A change without bounds is always on the list.</summary>
    public static IEnumerable<Proposal> Of(
        List<Proposal> proposals, DevianceBounds?[] bounds, PropensityModel model, StepwiseRule rule, int people)
    {
        var judged = proposals.Select((proposal, i) => (Proposal: proposal, Bounds: bounds[i])).ToArray();
        bool Changes(DevianceBounds? bound) => bound is not { } known || known.Rank != model.Rank;
        var open = judged.Where(change => Changes(change.Bounds)).ToArray();
        return rule.Criterion == StepwiseCriterion.PValue ? ByPValue(open, model, rule) : ByCriterion(open, model, rule, people);
    }

    private static IEnumerable<Proposal> ByCriterion(
        (Proposal Proposal, DevianceBounds? Bounds)[] changes, PropensityModel model, StepwiseRule rule, int people)
    {
        // The best is no worse than this.
        var limit = rule.Judge(model.Deviance, model.Rank, people) - StepwiseSelection.Noise;
        foreach (var (_, bounds) in changes)
        {
            if (bounds is { } known) limit = Math.Min(limit, rule.Judge(known.High, known.Rank, people));
        }

        return changes.Where(change => change.Bounds is not { } known || rule.Judge(known.Low, known.Rank, people) <= limit)
            .Select(change => change.Proposal);
    }

    private static IEnumerable<Proposal> ByPValue((Proposal Proposal, DevianceBounds? Bounds)[] changes, PropensityModel model, StepwiseRule rule)
    {
        (double Low, double High) P(Proposal proposal, DevianceBounds bounds)
        {
            var degrees = Math.Abs(bounds.Rank - model.Rank);
            var (near, far) = proposal.Added
                ? (model.Deviance - bounds.High, model.Deviance - bounds.Low)
                : (bounds.Low - model.Deviance, bounds.High - model.Deviance);
            return (LikelihoodRatio.PValue(far, degrees), LikelihoodRatio.PValue(near, degrees));
        }

        var (stay, enter) = (rule.Threshold, rule.Entry ?? rule.Threshold);
        foreach (var (proposal, bounds) in changes)
        {
            if (bounds is not { } known) continue;
            var p = P(proposal, known);
            if (proposal.Added) enter = Math.Min(enter, p.High);
            else stay = Math.Max(stay, p.Low);
        }

        return changes.Where(change => change.Bounds is not { } known
                || (change.Proposal.Added ? P(change.Proposal, known).Low <= enter : P(change.Proposal, known).High >= stay))
            .Select(change => change.Proposal);
    }
}
