using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>
/// The rules every matched sample keeps, checked from the sample and the problem alone, after every match: a fault in a
/// matcher must stop the analysis, not change its result.
/// </summary>
public static class MatchInvariants
{
    private const double Tolerance = 1e-9;

    /// <summary>Checks a matched sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="problem">The problem it came from.</param>
    /// <exception cref="MatchingException">A rule is broken; the message says which and in which row.</exception>
    public static void Verify(MatchedSample sample, MatchingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(problem);
        VerifyWeights(sample, problem);
        VerifyTreated(sample, problem);
        if (sample.CaliperRaw is { } caliper && sample.Settings.Method != MatchingMethod.Kernel && sample.LargestDistance > caliper)
            throw Broken($"a match lies {sample.LargestDistance} apart, beyond the caliper of {caliper}");
        if (sample.Settings.Method == MatchingMethod.Nearest) VerifyPairs(sample, problem);
        if (sample.Settings.Method == MatchingMethod.Radius) VerifyReach(sample, problem);
        else VerifyStrata(sample, problem);
    }

    private static void VerifyWeights(MatchedSample sample, MatchingProblem problem)
    {
        if (sample.Weights.Length != problem.Rows) throw Broken("there is not one weight a person");
        var treated = 0.0;
        for (var row = 0; row < problem.Rows; row++)
        {
            var weight = sample.Weights[row];
            if (!(weight >= 0) || double.IsInfinity(weight)) throw Broken($"the weight in row {row + 1} is not a number of at least 0");
            if (problem.Treated[row] && weight is not (0 or 1)) throw Broken($"the treated person in row {row + 1} has a weight other than 0 or 1");
            if (problem.Treated[row]) treated += weight;
        }

        var sum = PreciseSum.Of(sample.Weights) - treated;

        if (Math.Abs(sum - sample.TreatedMatched) > Tolerance * Math.Max(1, sample.TreatedMatched))
            throw Broken($"the comparison weights sum to {sum}, not to the {sample.TreatedMatched} matched treated people");
    }

    private static void VerifyTreated(MatchedSample sample, MatchingProblem problem)
    {
        var lost = new HashSet<int>();
        foreach (var person in sample.Unmatched)
        {
            if (!problem.Treated[person.Row] || sample.Weights[person.Row] != 0 || !lost.Add(person.Row))
                throw Broken($"row {person.Row + 1} is listed as unmatched but is not an unmatched treated person, or is listed twice");
        }

        if (sample.TreatedMatched + lost.Count != sample.Treated)
            throw Broken($"{sample.TreatedMatched} matched and {lost.Count} unmatched treated people are not the {sample.Treated} there were");
    }

    private static void VerifyPairs(MatchedSample sample, MatchingProblem problem)
    {
        var (used, sets) = (new HashSet<int>(), new HashSet<(int, int)>());
        foreach (var (treated, comparison, _, distance) in sample.Pairs)
        {
            if (!problem.Treated[treated] || problem.Treated[comparison]) throw Broken($"rows {treated + 1} and {comparison + 1} are not a treated and a comparison person");
            if (problem.Stratum is { } strata && strata[treated] != strata[comparison]) throw Broken($"rows {treated + 1} and {comparison + 1} are matched across exact strata");
            if (distance != Math.Abs(problem.Score[treated] - problem.Score[comparison])) throw Broken($"the distance between rows {treated + 1} and {comparison + 1} is not that of their scores");
            if (distance > (sample.CaliperRaw ?? double.PositiveInfinity)) throw Broken($"rows {treated + 1} and {comparison + 1} are matched beyond the caliper");
            for (var i = 0; i < sample.CovariateCalipers.Count; i++)
            {
                var values = problem.Calipers[i].Values;
                if (Math.Abs(values[treated] - values[comparison]) > sample.CovariateCalipers[i].Raw)
                    throw Broken($"rows {treated + 1} and {comparison + 1} are matched beyond the caliper on {problem.Calipers[i].Name}");
            }

            if (!used.Add(comparison) && !sample.Settings.Replacement) throw Broken($"the comparison person in row {comparison + 1} is used twice");
            if (!sets.Add((treated, comparison))) throw Broken($"rows {treated + 1} and {comparison + 1} are matched to one another twice");
        }

        if (used.Count != sample.ComparisonMatched) throw Broken("the comparison people in pairs are not those with a weight");
    }

    // Who has a weight must have a matched treated person of the same stratum within the caliper.
    private static void VerifyReach(MatchedSample sample, MatchingProblem problem)
    {
        var caliper = sample.CaliperRaw!.Value;
        var scores = new Dictionary<int, List<double>>();
        for (var row = 0; row < problem.Rows; row++)
        {
            if (!problem.Treated[row] || sample.Weights[row] == 0) continue;
            var stratum = problem.Stratum?[row] ?? 0;
            if (!scores.TryGetValue(stratum, out var list)) scores.Add(stratum, list = []);
            list.Add(problem.Score[row]);
        }

        var near = scores.ToDictionary(stratum => stratum.Key, stratum => new ScoreRuns([.. stratum.Value.Order()], caliper));
        var nobody = new ScoreRuns([], caliper);
        var all = near.GetValueOrDefault(0, nobody);
        var (treated, weights, score, strata) = (problem.Treated, sample.Weights, problem.Score, problem.Stratum);
        for (var row = 0; row < score.Length; row++)
        {
            if (treated[row] || weights[row] == 0) continue;
            if (!(strata is null ? all : near.GetValueOrDefault(strata[row], nobody)).AreNear(score[row]))
                throw Broken($"the comparison person in row {row + 1} has a weight but no treated person within the caliper");
        }
    }

    // Within every stratum the comparison weights sum to its matched treated people.
    private static void VerifyStrata(MatchedSample sample, MatchingProblem problem)
    {
        if (problem.Stratum is not { } strata) return;
        var balance = new Dictionary<int, double>();
        for (var row = 0; row < problem.Rows; row++)
        {
            var sign = problem.Treated[row] ? -1 : 1;
            balance[strata[row]] = balance.GetValueOrDefault(strata[row]) + (sign * sample.Weights[row]);
        }

        if (balance.Values.Any(difference => Math.Abs(difference) > Tolerance * Math.Max(1, sample.TreatedMatched)))
            throw Broken("in some exact stratum the comparison weights do not sum to the matched treated people");
    }

    private static MatchingException Broken(string what) =>
        new($"The matched sample breaks a rule that must always hold: {what}. Please report this; the result cannot be used.");

    // Treated scores in runs without a gap wider than the caliper: whoever lies inside a run is near someone of it.
    private sealed class ScoreRuns
    {
        private readonly double _caliper;
        private readonly double[] _first;
        private readonly double[] _last;
        private readonly SortedLookup _lookup;

        public ScoreRuns(double[] ascending, double caliper)
        {
            _caliper = caliper;
            bool Breaks(int at) => at == 0 || at == ascending.Length || ascending[at] - ascending[at - 1] > caliper;
            _first = [.. Enumerable.Range(0, ascending.Length).Where(Breaks).Select(at => ascending[at])];
            _last = [.. Enumerable.Range(1, ascending.Length).Where(Breaks).Select(at => ascending[at - 1])];
            _lookup = new SortedLookup(_first);
        }

        public bool AreNear(double score)
        {
            var at = _lookup.UpTo(score);
            return (at > 0 && score - _last[at - 1] <= _caliper) || (at < _first.Length && _first[at] - score <= _caliper);
        }
    }
}
