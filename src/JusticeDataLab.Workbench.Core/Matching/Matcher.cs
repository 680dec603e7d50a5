using JusticeDataLab.Workbench.Core.Matching.Methods;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Chooses and weights the comparison group.</summary>
public static class Matcher
{
    /// <summary>Matches, and checks the result against the rules that must always hold.</summary>
    /// <param name="problem">Everyone who takes part.</param>
    /// <param name="settings">How to match; null for the defaults.</param>
    /// <returns>The matched sample. Nobody may have a comparison: that is a result, not an error.</returns>
    /// <exception cref="MatchingException">The settings do not fit the method, or two people share a key by which ties are to be broken.</exception>
    public static MatchedSample Match(MatchingProblem problem, MatchingSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        settings ??= new MatchingSettings();
        Guard.AtLeast(settings.Ratio, 1, "Ask for one comparison person or more.", nameof(settings.Ratio));
        if (problem.Calipers.Count > 0 && settings.Method is MatchingMethod.InverseProbability or MatchingMethod.Exact)
            throw new MatchingException("Calipers on covariates need a method that matches people to people: radius, nearest or kernel.");
        var draft = new MatchingDraft(problem, settings);
        switch (settings.Method)
        {
            case MatchingMethod.Radius:
                RadiusMatcher.Match(draft);
                break;
            case MatchingMethod.Nearest:
                NearestMatcher.Match(draft);
                break;
            case MatchingMethod.Kernel:
                KernelMatcher.Match(draft);
                break;
            case MatchingMethod.InverseProbability:
                StratumWeights.Odds(draft);
                break;
            case MatchingMethod.Exact:
                StratumWeights.Exact(draft);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(settings), settings.Method, "Not a matching method.");
        }

        var sample = Finish(draft);
        MatchInvariants.Verify(sample, problem);
        return sample;
    }

    private static MatchedSample Finish(MatchingDraft draft)
    {
        var (problem, treated) = (draft.Problem, draft.TreatedRows);
        var matched = treated.Count(row => draft.Weights[row] > 0);
        var totals = WeightTotals.Of(draft.Weights);

        // Matched treated people weigh 1 each.
        var (compared, sum, squares) = (totals.Positive - matched, totals.Sum - matched, totals.Squares - matched);

        var distances = draft.Settings.Method is MatchingMethod.Radius or MatchingMethod.Nearest or MatchingMethod.Kernel;
        return new MatchedSample
        {
            Settings = draft.Settings,
            Weights = draft.Weights,
            Treated = treated.Length,
            Pool = problem.Rows - treated.Length,
            TreatedMatched = matched,
            ComparisonMatched = compared,
            PoolOutsideSupport = draft.PoolOutsideSupport.Length,
            Unmatched = [.. draft.Unmatched.OrderBy(lost => lost.Key).Select(lost => new UnmatchedTreated(lost.Key, lost.Value))],
            WithinCaliper = draft.WithinCaliper,
            Pairs = draft.Pairs,
            CaliperRaw = distances ? draft.CaliperRaw : null,
            CovariateCalipers = [.. problem.Calipers.Select((one, i) => new CovariateWidth(one.Name, draft.CovariateWidths[i].Width))],
            LargestDistance = draft.Largest,
            Ties = draft.Ties,
            EffectiveSampleSize = compared == 0 ? 0 : sum * sum / squares,
        };
    }
}
