using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>Works the headline out by a second path.</summary>
public static class CrossChecker
{
    private const double Exact = 1e-9;

    // The second path finds quantiles of t by iteration, to about ten digits.
    private const double ToTenDigits = 1e-8;

    /// <summary>Checks a matched analysis.</summary>
    /// <param name="set">Treated people and pool.</param>
    /// <param name="problem">Scores and strata as they were matched.</param>
    /// <param name="matched">The match.</param>
    /// <param name="headline">The rate of reoffending compared.</param>
    /// <param name="inference">How differences are tested.</param>
    public static CrossCheck Check(AnalysisSet set, MatchingProblem problem, MatchedSample matched, OutcomeResult headline, InferenceSettings inference)
    {
        var values = set.ValuesOf(OutcomeMeasure.Reoffended).Select(value => value ?? 0).ToArray();
        var numbers = new List<CheckedNumber>();
        var sample = PlainMatcher.Sample(problem);
        if (matched.Settings is { Method: MatchingMethod.Radius, Support: CommonSupport.None } && matched.CaliperRaw is { } caliper && problem.Calipers.Count == 0)
            numbers.AddRange(Radius(problem, matched, sample, caliper));
        else sample = [];

        numbers.Add(new CheckedNumber("matched treated people", matched.TreatedMatched, problem.Treated.Where((treated, row) => treated && matched.Weights[row] > 0).Count(), 0));
        numbers.Add(new CheckedNumber("sum of comparison weights", matched.TreatedMatched, matched.Weights.Where((_, row) => !problem.Treated[row]).Sum(), Exact * Math.Max(1, matched.Treated)));
        if (headline.Difference is { } difference && inference.MarkedConvention == TestConvention.WelchEffective)
            numbers.AddRange(Textbook(values, problem.Treated, matched.Weights, difference));

        return new CrossCheck(numbers, sample.Count, matched.Treated, [.. Others(matched.Settings).Select(other => By(other, set, problem, headline, inference))]);
    }

    private static IEnumerable<CheckedNumber> Radius(MatchingProblem problem, MatchedSample matched, IReadOnlyList<int> sample, double caliper)
    {
        var everyone = Enumerable.Repeat(true, problem.Rows).ToArray();
        var within = PlainMatcher.Within(problem, sample, caliper, everyone);
        yield return new CheckedNumber(
            "people within the caliper, summed over treated people", sample.Sum(row => (double)matched.WithinCaliper![row]), within.Sum(count => (double)count), 0);
        if (sample.Count < matched.Treated) yield break;
        var weights = PlainMatcher.Weights(problem, sample, within, caliper, everyone);
        yield return new CheckedNumber("largest difference of a weight", 0, weights.Select((weight, row) => Math.Abs(weight - matched.Weights[row])).DefaultIfEmpty(0).Max(), Exact);
    }

    private static IEnumerable<CheckedNumber> Textbook(double[] values, bool[] treated, double[] weights, EffectEstimate difference)
    {
        var second = TextbookTest.Of(values, treated, weights, difference.Interval.Level);
        yield return new CheckedNumber("difference of the rate", difference.Estimate, second?.Difference ?? double.MaxValue, Exact);
        yield return new CheckedNumber("standard error", difference.StandardError, second?.StandardError ?? double.MaxValue, Exact);
        yield return new CheckedNumber("lower end of the interval", difference.Interval.Lower, second?.Lower ?? double.MaxValue, ToTenDigits);
        yield return new CheckedNumber("upper end of the interval", difference.Interval.Upper, second?.Upper ?? double.MaxValue, ToTenDigits);
    }

    private static IEnumerable<MatchingSettings> Others(MatchingSettings used) =>
        new[] { MatchingMethod.Radius, MatchingMethod.Nearest, MatchingMethod.InverseProbability }
            .Where(method => method != used.Method)
            .Select(method => used with { Method = method, Caliper = used.Caliper ?? new Caliper(0.2, CaliperUnit.StandardDeviations), Ratio = 1 });

    private static OtherMethod By(MatchingSettings settings, AnalysisSet set, MatchingProblem problem, OutcomeResult headline, InferenceSettings inference)
    {
        var matched = Matcher.Match(problem, settings);
        var difference = OutcomeComparison.Compare(OutcomeMeasure.Reoffended, set.ValuesOf(OutcomeMeasure.Reoffended), set.Treated, matched.Weights, inference).Difference;
        bool? overlaps = difference is { } other && headline.Difference is { } main
            ? other.Interval.Lower <= main.Interval.Upper && main.Interval.Lower <= other.Interval.Upper
            : null;
        return new OtherMethod(settings.Method, matched.TreatedMatched, difference, overlaps);
    }
}
