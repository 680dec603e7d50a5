using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets.Profiles;

public sealed class TreatmentProfileTests
{
    [Fact]
    public void Of_counts_everyone_submitted_once()
    {
        var scene = new AnalysisScene();
        scene.Treated("a"); // 30 on 1 March 2016
        scene.Cohort.Add(scene.Pool("b").Born("1997-03-01").With(person => person with { Ethnicity = "B1" }), "2016-03-11"); // 19
        scene.Cohort.Add(scene.Pool("unmatched").Born("1960-01-01"), "2016-03-11"); // 56
        scene.Treated("lag").Offence("2016-03-06", "2016-05-01").With(person => person with { Nationality = "foreign" });
        scene.Cohort.Add(scene.Register.Person("nosentence").Custody("2014-01-01"), "2016-03-11"); // known but for age and offence at an index date
        scene.Cohort.Add("Nobody", "Known", "1980-01-02", "2016-03-11");
        scene.Cohort.Add("Nodate", "Quill", "", "2016-03-11");
        scene.Pool("c");
        var set = scene.Build();
        var unmatched = Enumerable.Range(0, set.People.Count).Where(row => set.People[row].Person == TestCohort.Keyring.KeyOf("unmatched")).ToList();

        var profile = TreatmentProfile.Of(set, unmatched);

        Assert.Equal((2, 3, 2), (profile.Included, profile.NotIncluded, profile.NotFound));
        Assert.Equal(set.Attrition.Submitted, profile.Included + profile.NotIncluded + profile.NotFound);
        foreach (var characteristic in profile.Rows.GroupBy(row => row.Characteristic))
            Assert.Equal((2, 3), (characteristic.Sum(row => row.Included), characteristic.Sum(row => row.NotIncluded)));
        Assert.Equal(
            [("18 to 20", 1, 0), ("30 to 39", 1, 1), ("50 and over", 0, 1), ("Unknown", 0, 1)],
            profile.Rows.Where(row => row.Characteristic == "age_at_index").Select(row => (row.Level, row.Included, row.NotIncluded)));
        Assert.Equal(
            [("Black", 1, 0), ("White", 1, 3)],
            profile.Rows.Where(row => row.Characteristic == "ethnicity").Select(row => (row.Level, row.Included, row.NotIncluded)));
        Assert.Equal(
            [("Unknown", 0, 1), ("theft", 2, 2)],
            profile.Rows.Where(row => row.Characteristic == "index_offence_group").Select(row => (row.Level, row.Included, row.NotIncluded)));
    }

    [Theory]
    [InlineData(17, "Under 18")]
    [InlineData(18, "18 to 20")]
    [InlineData(20, "18 to 20")]
    [InlineData(21, "21 to 24")]
    [InlineData(25, "25 to 29")]
    [InlineData(39, "30 to 39")]
    [InlineData(49, "40 to 49")]
    [InlineData(50, "50 and over")]
    public void LevelOf_puts_ages_into_bands(int age, string band) => Assert.Equal(band, ProfileCharacteristics.LevelOf(CovariateValue.Of(age)));
}
