using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets;

public sealed class LagRuleTests
{
    [Theory] // The lag is 10 days: 1 to 11 March. A reoffence on its last day is within it.
    [InlineData(LagRule.Matched, "2016-03-11", false, false)]
    [InlineData(LagRule.Matched, "2016-03-12", true, true)]
    [InlineData(LagRule.TreatedOnly, "2016-03-11", false, true)]
    [InlineData(LagRule.TreatedOnly, "2016-03-12", true, true)]
    [InlineData(LagRule.Restart, "2016-03-11", false, false)]
    [InlineData(LagRule.Restart, "2016-03-12", true, true)]
    public void Build_who_stays_of_those_who_reoffended_early(LagRule rule, string reoffence, bool treatedStays, bool poolStays)
    {
        var scene = Scene(rule);
        scene.Treated("t").Offence(reoffence, "2016-06-01");
        scene.Pool("c").Offence(reoffence, "2016-06-01");

        Assert.Equal((treatedStays, poolStays), (scene.Has("t"), scene.Has("c")));
    }

    [Theory] // 1 March 2017 is the last day of the year from release; 11 March 2017 that of the restarted year.
    [InlineData(LagRule.Matched, "2017-03-01", true)]
    [InlineData(LagRule.Matched, "2017-03-02", false)]
    [InlineData(LagRule.Restart, "2017-03-11", true)]
    [InlineData(LagRule.Restart, "2017-03-12", false)]
    public void Build_the_year_begins_again_under_restart_only(LagRule rule, string reoffence, bool reoffended)
    {
        var scene = Scene(rule);
        scene.Treated("t").Offence(reoffence, "2017-05-01");
        scene.Pool("c").Offence(reoffence, "2017-05-01");

        var people = scene.Build().People;

        Assert.All(people, person => Assert.Equal((10, reoffended), (person.StartLagDays, person.Outcome.Reoffended)));
        Assert.All(people, person => Assert.Equal(Day.On(rule is LagRule.Restart ? "2016-03-11" : "2016-03-01"), person.IndexDate));
    }

    [Fact]
    public void Build_restart_after_more_than_a_year_loses_whoever_reoffended_before_it()
    {
        // An order in force for three years; the service began 500 days after its start, the reoffence was after 400.
        var scene = Scene(LagRule.Restart);
        scene.Settings = scene.Settings with { Delivery = DeliverySetting.Community };
        var person = scene.Register.Person("t").CommunityOrder("2015-03-01", change: row => row with { OrderEndDate = Day.On("2018-03-01") });
        person.Offence("2016-04-04", "2016-05-01");
        scene.Cohort.Add(person, "2016-07-13");

        var set = scene.Build();

        Assert.Equal((0, 1), (set.TreatedCount, set.Attrition.CohortLost(AttritionReason.ReoffendedWithinLag)));
    }

    [Fact]
    public void Build_restart_beyond_the_data_loses_both_sides_and_adds_up()
    {
        // Index dates can be followed up to 31 December 2018; a year that begins on 10 January 2019 cannot.
        var scene = Scene(LagRule.Restart);
        scene.Cohort.Add(scene.Register.Person("t").Custody("2018-12-31"), "2019-01-10");
        scene.Register.Person("c").Custody("2018-12-31");

        var set = scene.Build();

        Assert.Empty(set.People);
        Assert.Equal((1, 1), (set.Attrition.CohortLost(AttritionReason.OutsideDataWindow), set.Attrition.PoolLost(AttritionReason.OutsideDataWindow)));
        Assert.Equal((0, 0), (set.Attrition.CohortLeft, set.Attrition.PoolLeft));
    }

    [Fact]
    public void Build_pool_lags_are_lags_of_the_treated_of_the_stratum_and_stable()
    {
        var scene = Scene(LagRule.Matched);
        scene.Treated("t1", "2016-03-01");
        scene.Treated("t2", "2016-03-11");
        scene.Treated("t3", "2016-03-31");
        for (var i = 0; i < 60; i++) scene.Pool($"c{i:00}");

        var lags = scene.Build().People.Where(person => !person.Treated).Select(person => person.StartLagDays).ToList();

        Assert.Equal([0, 10, 30], lags.Distinct().Order());
        Assert.All(lags.CountBy(lag => lag), count => Assert.InRange(count.Value, 10, 30)); // 20 of each are expected
        Assert.Equal(lags, scene.Build().People.Where(person => !person.Treated).Select(person => person.StartLagDays));
    }

    private static AnalysisScene Scene(LagRule rule)
    {
        var scene = new AnalysisScene();
        scene.Settings = scene.Settings with { Index = scene.Settings.Index with { LagRule = rule } };
        return scene;
    }
}
