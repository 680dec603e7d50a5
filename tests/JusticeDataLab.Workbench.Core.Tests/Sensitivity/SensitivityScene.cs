using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;
using JusticeDataLab.Workbench.Core.Tests.AnalysisSets;
using JusticeDataLab.Workbench.Core.Tests.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Sensitivity;

/// <summary>A request of 90 treated people and 400 others; a third reoffend, whatever else is true of them.</summary>
internal static class SensitivityScene
{
    public static RequestAnalysis Analysis()
    {
        var scene = new AnalysisScene();
        for (var i = 0; i < 490; i++)
        {
            var released = Day.On("2016-01-15").AddDays(i % 300);
            var person = scene.Register.Person($"p{i:0000}").Custody(Day.Text(released)).Born(Day.Text(Day.On("1960-01-01").AddDays(i * 137 % 13_000)));
            for (var offence = 0; offence < i * 31 % 7; offence++) person.Caution(Day.Text(Day.On("2012-01-01").AddDays((offence * 90) + i)));
            if (i * 7 % 3 == 0) person.Offence(Day.Text(released.AddDays(60 + (i % 200))), Day.Text(released.AddDays(300)));
            if (i < 90) scene.Cohort.Add(person, Day.Text(released.AddDays(i % 20)));
        }

        return new RequestAnalysis(new AnalysisInputs
        {
            Request = SampleRequest.Of(), Cohort = scene.Cohort.Table, Data = scene.Register, Keyring = TestCohort.Keyring, DecisionsHash = "none",
        });
    }

    public static ScoredSet Scored(RequestAnalysis analysis) => analysis.Score();
}
