using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;
using JusticeDataLab.Workbench.Core.Tests.AnalysisSets;
using JusticeDataLab.Workbench.Core.Tests.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Pipeline;

public sealed class AssessmentRunTests
{
    [Fact]
    public void CompareAssessed_three_runs_differ_in_people_and_then_in_covariates()
    {
        var analysis = new RequestAnalysis(Inputs(assessEvery: 2));

        var runs = analysis.CompareAssessed();

        Assert.Equal(Enum.GetValues<AssessmentUse>(), runs.Select(run => run.Use));
        var (everyone, without, with) = (runs[0].Comparison!, runs[1].Comparison!, runs[2].Comparison!);
        Assert.Equal(analysis.CompareOutcomes(), everyone.Outcomes); // the same objects: computed once
        Assert.All(without.AnalysisSet.People, person => Assert.True(person.Assessed));
        Assert.Equal(without.AnalysisSet.People, with.AnalysisSet.People);
        Assert.Equal(everyone.AnalysisSet.People.Count(person => person.Assessed), without.AnalysisSet.People.Count);
        Assert.Equal(everyone.AnalysisSet.TreatedCount - without.AnalysisSet.TreatedCount, without.Attrition.CohortLost(AttritionReason.NotAssessed));
        Assert.Equal(without.AnalysisSet.TreatedCount, without.AnalysisSet.Attrition.CohortLeft);
        Assert.DoesNotContain(without.Design.Matrix.Columns, column => column.Variable.StartsWith("need_", StringComparison.Ordinal));
        Assert.Contains(with.Design.Matrix.Columns, column => column.Variable == "need_section_8");
        Assert.DoesNotContain(everyone.Design.Matrix.Columns, column => column.Variable.StartsWith("need_", StringComparison.Ordinal));
        // Need sends people to the service here: comparing on it takes the difference away.
        double Gap(MatchedComparison run)
        {
            var need = run.AnalysisSet.Covariates.Single(column => column.Covariate.Id == "need_section_8").Numbers;
            double Mean(bool treated)
            {
                var rows = Enumerable.Range(0, need.Length).Where(row => run.AnalysisSet.Treated[row] == treated).ToList();
                return rows.Sum(row => run.Matched.Weights[row] * need[row]) / rows.Sum(row => run.Matched.Weights[row]);
            }

            return Mean(true) - Mean(false);
        }

        Assert.True(Gap(without) > 0.3, $"{Gap(without)}");
        Assert.InRange(Gap(with), -0.2, 0.2);
        Assert.Equal(runs.Sum(run => run.Facts.Count), runs.SelectMany(run => run.Facts).Select(fact => fact.Name).Distinct().Count());
    }

    [Fact]
    public void CompareAssessed_nobody_assessed_is_no_run() => Assert.Empty(new RequestAnalysis(Inputs(assessEvery: 0)).CompareAssessed());

    [Fact]
    public void CompareAssessed_too_few_assessed_is_a_stated_result()
    {
        var runs = new RequestAnalysis(Inputs(assessEvery: 40)).CompareAssessed();

        Assert.NotNull(runs[0].Comparison);
        Assert.All(runs.Skip(1), run => Assert.Contains("are left to analyse", run.WhyNot, StringComparison.Ordinal));
    }

    private static AnalysisInputs Inputs(int assessEvery)
    {
        var scene = new AnalysisScene();
        var random = new RandomStream(11, 1, 1);
        for (var number = 0; number < 900; number++)
        {
            var person = scene.Register.Person($"p{number:000}").Born($"{1970 + (number % 25)}-03-0{1 + (number % 9)}").Custody("2016-03-01");
            var need = random.NextInt(3);
            if (assessEvery > 0 && number % assessEvery == 0) person.Assessed("2016-01-10", "S8Q1", need);
            if (random.NextDouble() < 0.1 + (0.2 * need)) scene.Cohort.Add(person, "2016-03-01");
            if (random.NextDouble() < 0.4) person.Offence("2016-07-01", "2016-09-01");
        }

        return new AnalysisInputs
        {
            Request = SampleRequest.Of(),
            Cohort = scene.Cohort.Table,
            Data = scene.Register,
            Keyring = TestCohort.Keyring,
            DecisionsHash = "none",
        };
    }
}
