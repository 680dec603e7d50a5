using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;
using JusticeDataLab.Workbench.Core.Tests.AnalysisSets;
using JusticeDataLab.Workbench.Core.Tests.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Pipeline;

/// <summary>
/// An analysis of people released over 300 days: ages from 20 to 56, up to six earlier offences, every third reoffends.
/// Five of seven treated people used the service at the North site; one of five is a woman.
/// </summary>
internal static class AnalysisOfSites
{
    public static RequestAnalysis With(int treated, int pool, IProgress<StepProgress>? progress = null, params PlannedAnalysis[] planned) =>
        With(treated, pool, _ => null, progress, planned);

    /// <summary>The same with a region for everyone by number; the treated come first.</summary>
    public static RequestAnalysis With(int treated, int pool, Func<int, string?> region, IProgress<StepProgress>? progress, params PlannedAnalysis[] planned)
    {
        var scene = new AnalysisScene();
        for (var i = 0; i < treated + pool; i++)
        {
            var number = i;
            var released = Day.On("2016-01-15").AddDays(i % 300);
            var person = scene.Register.Person($"p{i:0000}").Custody(Day.Text(released), change: disposal => disposal with { Region = region(number) }).Born(Day.Text(Day.On("1960-01-01").AddDays(i * 137 % 13_000)));
            if (i % 5 == 0) person.With(record => record with { Sex = Sex.Female });
            for (var offence = 0; offence < i * 31 % 7; offence++) person.Caution(Day.Text(Day.On("2012-01-01").AddDays((offence * 90) + i)));
            if (i * 7 % 3 == 0) person.Offence(Day.Text(released.AddDays(60 + (i % 200))), Day.Text(released.AddDays(300)));
            if (i < treated) scene.Cohort.Add(person, Day.Text(released.AddDays(i % 20)), site: i % 7 >= 5 ? "South" : "North");
        }

        var inputs = new AnalysisInputs
        {
            Request = SampleRequest.Of() with { Analyses = planned },
            Cohort = scene.Cohort.Table,
            Data = scene.Register,
            Keyring = TestCohort.Keyring,
            DecisionsHash = "none",
        };
        return new RequestAnalysis(inputs, progress);
    }
}
