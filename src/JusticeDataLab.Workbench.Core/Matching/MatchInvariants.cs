using System.Runtime.Intrinsics;
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
        var treated = problem.TreatedRows();
        VerifyWeights(sample, problem, treated);
        VerifyTreated(sample, problem);
        if (sample.CaliperRaw is { } caliper && sample.Settings.Method != MatchingMethod.Kernel && sample.LargestDistance > caliper)
            throw Broken($"a match lies {sample.LargestDistance} apart, beyond the caliper of {caliper}");
        if (sample.Settings.Method == MatchingMethod.Nearest) VerifyPairs(sample, problem);
        if (sample.Settings.Method == MatchingMethod.Radius) VerifyReach(sample, problem, Array.FindAll(treated, row => sample.Weights[row] != 0));
        else VerifyStrata(sample, problem);
    }

    private static void VerifyWeights(MatchedSample sample, MatchingProblem problem, int[] treatedRows)
    {
        if (sample.Weights.Length != problem.Rows) throw Broken("there is not one weight a person");
        var treated = 0.0;
        foreach (var row in treatedRows)
        {
            if (sample.Weights[row] is not (0 or 1)) throw Broken($"the treated person in row {row + 1} has a weight other than 0 or 1");
            treated += sample.Weights[row];
        }

        var sums = new double[Blocks.Count(problem.Rows)];
        Blocks.For(sums.Length, block => sums[block] = SumOfValid(sample.Weights, Blocks.Rows(block, problem.Rows)));
        if (Array.Exists(sums, double.IsNaN)) throw Broken($"the weight in row {Array.FindIndex(sample.Weights, weight => !(weight >= 0) || double.IsInfinity(weight)) + 1} is not a number of at least 0");
        var sum = PreciseSum.Of(sums) - treated;
        if (Math.Abs(sum - sample.TreatedMatched) > Tolerance * Math.Max(1, sample.TreatedMatched))
            throw Broken($"the comparison weights sum to {sum}, not to the {sample.TreatedMatched} matched treated people");
    }

    // Not a number when some weight is not a finite number of at least 0.
    private static double SumOfValid(double[] weights, (int From, int To) rows)
    {
        var (sums, valid, row) = (Vector256<double>.Zero, Vector256<double>.AllBitsSet, rows.From);
        var (zero, infinity) = (Vector256<double>.Zero, Vector256.Create(double.PositiveInfinity));
        for (; row + 4 <= rows.To; row += 4)
        {
            var four = Vector256.Create(weights, row);
            sums += four;
            valid &= Vector256.GreaterThanOrEqual(four, zero) & Vector256.LessThan(four, infinity);
        }

        var (sum, allValid) = (Vector256.Sum(sums), Vector256.EqualsAll(valid.AsInt64(), Vector256<long>.AllBitsSet));
        for (; row < rows.To; row++)
        {
            sum += weights[row];
            allValid &= weights[row] >= 0 && weights[row] < double.PositiveInfinity;
        }

        return allValid ? sum : double.NaN;
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
    private static void VerifyReach(MatchedSample sample, MatchingProblem problem, int[] matched)
    {
        var caliper = sample.CaliperRaw!.Value;
        var (treated, weights, score, strata) = (problem.Treated, sample.Weights, problem.Score, problem.Stratum);
        ScoreRuns Runs(IEnumerable<int> rows) => new([.. rows.Select(row => score[row])], caliper);
        var near = strata is null ? [] : matched.GroupBy(row => strata[row]).ToDictionary(stratum => stratum.Key, Runs);
        var nobody = Runs([]);
        var all = strata is null ? Runs(matched) : nobody;
        var strangers = new int?[Blocks.Count(problem.Rows)];
        Blocks.For(strangers.Length, block =>
        {
            var (from, to) = Blocks.Rows(block, score.Length);
            for (var row = all.SkipNear(weights, score, from, to); row < to; row = all.SkipNear(weights, score, row + 1, to))
            {
                if (weights[row] == 0 || treated[row]) continue;
                var runs = strata is null ? all : near.GetValueOrDefault(strata[row], nobody);
                if (!runs.AreNear(score[row])) strangers[block] ??= row;
            }
        });
        if (Array.Find(strangers, row => row is not null) is { } stranger)
            throw Broken($"the comparison person in row {stranger + 1} has a weight but no treated person within the caliper");
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
        private readonly double _from;
        private readonly double _to;

        public ScoreRuns(double[] scores, double caliper)
        {
            scores = Array.ConvertAll(Ordering.Ascending(scores), place => scores[place]);
            var (first, last) = (new List<double>(), new List<double>());
            for (var at = 0; at < scores.Length; at++)
            {
                if (at == 0 || scores[at] - scores[at - 1] > caliper) first.Add(scores[at]);
                if (at == scores.Length - 1 || scores[at + 1] - scores[at] > caliper) last.Add(scores[at]);
            }

            (_caliper, _first, _last) = (caliper, [.. first], [.. last]);
            _lookup = new SortedLookup(_first);
            var longest = 0;
            for (var at = 1; at < _first.Length; at++)
            {
                if (_last[at] - _first[at] > _last[longest] - _first[longest]) longest = at;
            }

            (_from, _to) = _first.Length == 0 ? (double.PositiveInfinity, double.NegativeInfinity) : (_first[longest], _last[longest]);
        }

        // The next row that is not seen at a glance to have no weight or to lie inside the longest run, where most people are.
        public int SkipNear(double[] weights, double[] score, int row, int end)
        {
            var (from, to) = (Vector256.Create(_from), Vector256.Create(_to));
            for (; row + 4 <= end; row += 4)
            {
                var (weight, at) = (Vector256.Create(weights, row), Vector256.Create(score, row));
                var inside = Vector256.GreaterThanOrEqual(at, from) & Vector256.LessThanOrEqual(at, to);
                if (!Vector256.EqualsAll((inside | Vector256.Equals(weight, Vector256<double>.Zero)).AsInt64(), Vector256<long>.AllBitsSet)) break;
            }

            return row;
        }

        public bool AreNear(double score)
        {
            var at = _lookup.UpTo(score);
            return (at > 0 && score - _last[at - 1] <= _caliper) || (at < _first.Length && _first[at] - score <= _caliper);
        }
    }
}
