using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.CrossChecks;

public sealed class CrossCheckerTests
{
    private const int People = 900;

    [Theory]
    [InlineData(MatchingMethod.Radius)]
    [InlineData(MatchingMethod.Nearest)]
    [InlineData(MatchingMethod.InverseProbability)]
    public void Check_agrees_with_the_analysis_and_tries_the_other_methods(MatchingMethod method)
    {
        var (set, problem, matched, headline) = Analysis(method);

        var check = CrossChecker.Check(set, problem, matched, headline, new InferenceSettings());

        Assert.True(check.Agrees, string.Join("\n", check.Numbers.Where(number => !number.Agrees)));
        Assert.Equal(method is MatchingMethod.Radius ? 8 : 6, check.Numbers.Count);
        Assert.Equal(method is MatchingMethod.Radius ? matched.Treated : 0, check.TreatedChecked);
        Assert.DoesNotContain(method, check.Others.Select(other => other.Method));
        Assert.Equal(2, check.Others.Count);
        Assert.True(check.MethodsAgree);
    }

    [Fact]
    public void Check_sees_a_wrong_weight_a_wrong_count_and_a_wrong_error()
    {
        var (set, problem, matched, headline) = Analysis(MatchingMethod.Radius);
        IEnumerable<string> Wrong(MatchedSample sample, OutcomeResult result) =>
            CrossChecker.Check(set, problem, sample, result, new InferenceSettings()).Numbers.Where(number => !number.Agrees).Select(number => number.Name);

        var weights = matched.Weights.ToArray();
        var row = Array.FindIndex(weights, weight => weight is > 0 and not 1);
        weights[row] *= 1.01;
        Assert.Contains("largest difference of a weight", Wrong(matched with { Weights = weights }, headline));

        var within = matched.WithinCaliper!.ToArray();
        within[Array.FindIndex(within, count => count > 0)]++;
        Assert.Equal(["people within the caliper, summed over treated people"], Wrong(matched with { WithinCaliper = within }, headline));

        var error = headline with { Difference = headline.Difference! with { StandardError = headline.Difference!.StandardError * 1.0001 } };
        Assert.Equal(["standard error"], Wrong(matched, error));
    }

    // Three strata, scores with ties, one outcome that depends on the score.
    private static (AnalysisSet Set, MatchingProblem Problem, MatchedSample Matched, OutcomeResult Headline) Analysis(MatchingMethod method)
    {
        var random = new RandomStream(7, 1, 1);
        var people = new List<AnalysisPerson>();
        var scores = new List<double>();
        for (var number = 0; number < People; number++)
        {
            var score = Math.Round((random.NextDouble() * 4) - 2, 2);
            scores.Add(score);
            people.Add(new AnalysisPerson
            {
                Person = new PersonKey($"{number}"),
                CohortRow = random.NextDouble() < 1 / (1 + Math.Exp(1.5 - score)) ? number + 1 : null, // the score is the log-odds, a constant aside
                IndexDate = Day.On("2016-03-01"),
                Stratum = $"s{number % 3}",
                StartLagDays = 0,
                Outcome = random.NextDouble() < 1 / (1 + Math.Exp(-score)) ? Reoffended : ReoffendingOutcome.None,
            });
        }

        var set = new AnalysisSet(people, [], new AttritionTable(People, People, []));
        var problem = new MatchingProblem([.. scores], set.Treated, Strata.Number([.. people.Select(person => person.Stratum)]));
        var matched = Matcher.Match(problem, new MatchingSettings { Method = method, Caliper = new Caliper(0.1, CaliperUnit.StandardDeviations) });
        return (set, problem, matched, OutcomeComparison.Compare(OutcomeMeasure.Reoffended, set.ValuesOf(OutcomeMeasure.Reoffended), set.Treated, matched.Weights));
    }

    private static ReoffendingOutcome Reoffended { get; } = ReoffendingOutcome.Derive(
        new TestPerson("p").Offence("2016-05-01", "2016-06-01", DisposalType.Fine).History.Disposals, Day.On("2016-03-01"));
}
