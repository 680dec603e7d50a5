using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets;

public sealed class PoolTests
{
    private static readonly DatePeriod Window = new(Day.On("2015-01-01"), Day.On("2018-12-31"));

    [Fact]
    public void Build_whoever_may_be_in_the_cohort_never_becomes_a_comparison_person()
    {
        var scene = new AnalysisScene();
        scene.Treated("t");
        // Two people fit one row, so nobody is linked, and neither may be compared with.
        scene.Pool("twin1").Named("Ada", "Marl");
        scene.Pool("twin2").Named("Ada", "Marl");
        scene.Cohort.Add("Marl", "Ada", "1985-06-15", "2016-03-11");
        // Linked, but the sentence does not belong to the intervention: another release in the window is no event of the pool.
        scene.Cohort.Add(scene.Pool("late"), "2017-03-11");
        scene.Pool("c");

        var set = scene.Build();

        Assert.Equal((1, 1), (set.TreatedCount, set.PoolCount));
        Assert.Equal(3, set.Attrition.PoolLost(AttritionReason.MayBeInCohort));
        Assert.False(scene.Has("twin1") || scene.Has("twin2") || scene.Has("late"));
    }

    [Fact]
    public void Choose_one_event_by_the_smallest_hash_whatever_the_order_of_records()
    {
        string[] ids = ["a", "b", "c"];
        var byHash = ids.MinBy(id => StableHash.Bits("pool event", "2013", "p", id));

        Assert.Equal(byHash, Choose(PoolEventChoice.ByStableHash, 2013, ids));
        Assert.Equal(byHash, Choose(PoolEventChoice.ByStableHash, 2013, [.. ids.Reverse()]));
    }

    [Fact]
    public void Choose_seed_changes_the_event_of_some_and_every_event_has_its_chance()
    {
        var chosen = Enumerable.Range(0, 300).Select(seed => Choose(PoolEventChoice.ByStableHash, (ulong)seed, ["a", "b", "c"])).ToList();
        Assert.All(chosen.CountBy(id => id), count => Assert.InRange(count.Value, 70, 130)); // 100 of each are expected
        Assert.Equal(3, chosen.Distinct().Count());
    }

    [Fact]
    public void Choose_first_takes_the_earliest_in_the_window()
    {
        var person = new TestPerson("p").Custody("2014-12-31", "before").Custody("2017-01-01", "second").Custody("2015-01-01", "first");
        Assert.Equal("first", new PoolEvents(Window, DeliverySetting.AfterRelease, PoolEventChoice.First, 2013).Choose(person.History)!.DisposalId);
    }

    [Fact]
    public void Choose_window_includes_both_ends_and_nothing_else()
    {
        bool Has(string released) => new PoolEvents(Window, DeliverySetting.AfterRelease, PoolEventChoice.ByStableHash, 2013)
            .Choose(new TestPerson("p").Custody(released).History) is not null;

        Assert.Equal((false, true, true, false), (Has("2014-12-31"), Has("2015-01-01"), Has("2018-12-31"), Has("2019-01-01")));
    }

    [Fact]
    public void Build_rows_are_in_order_of_person_id_and_columns_follow()
    {
        var scene = new AnalysisScene();
        string[] ids = ["a", "B", "b", "A", "c10", "c9"];
        for (var i = 0; i < ids.Length; i++)
        {
            var born = $"{1971 + i}-01-01";
            var person = scene.Pool(ids[i]).Born(born);
            if (i % 2 == 0) scene.Cohort.Add(person, "2016-03-11");
        }

        var set = scene.Build();

        string[] ordered = ["A", "B", "a", "b", "c10", "c9"]; // ordinal
        Assert.Equal(ordered.Select(TestCohort.Keyring.KeyOf), set.People.Select(person => person.Person));
        Assert.Equal([false, false, true, true, true, false], set.Treated);
        double[] ages = [42, 44, 45, 43, 41, 40]; // born 1974, 1972, 1971, 1973, 1975, 1976; on 1 March 2016
        Assert.Equal(ages, set.Covariates.Single(column => column.Covariate.Id == "age_at_index").Numbers);
    }

    private static string Choose(PoolEventChoice choice, ulong seed, string[] ids)
    {
        var person = new TestPerson("p");
        for (var i = 0; i < ids.Length; i++) person.Custody($"2016-0{ids[i][0] - 'a' + 1}-01", ids[i]);
        return new PoolEvents(Window, DeliverySetting.AfterRelease, choice, seed).Choose(person.History)!.DisposalId;
    }
}
