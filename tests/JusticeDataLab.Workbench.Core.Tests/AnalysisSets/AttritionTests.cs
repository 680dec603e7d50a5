using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets;

public sealed class AttritionTests
{
    private const string Pnc = "2001/0171310W";

    [Fact]
    public void Build_loses_people_for_every_reason_and_the_table_adds_up()
    {
        var scene = new AnalysisScene();
        var register = scene.Register;
        // The cohort: 3 people who can be analysed, and one or two for each reason to leave.
        for (var i = 1; i <= 3; i++) scene.Treated($"t{i}");
        scene.Cohort.Add("Nodate", "Quill", "", "2016-03-11"); // not usable
        var twice = scene.Pool("twice").With(person => person with { PncId = Pnc });
        scene.Cohort.Add(twice, "2016-03-11").Add(twice, "2016-04-11"); // the same name: found by validation
        scene.Cohort.Add(twice.Surname[1..], twice.Forename, "1985-06-15", "2016-05-11", pnc: Pnc); // the same person: found by linking
        scene.Cohort.Add("Nobody", "Known", "1980-01-02", "2016-03-11"); // not linked
        scene.Cohort.Add("Alone", "Identified", "1979-01-02", "2016-03-11", pnc: "2012/394773H"); // an identifier alone: review
        scene.Cohort.Add(register.Person("nosentence").Custody("2014-01-01"), "2016-03-11");
        scene.Cohort.Add(register.Person("outside").Custody("2014-12-31"), "2015-01-10");
        scene.Cohort.Add(scene.Pool("young").Born("2002-03-05"), "2016-03-11"); // 13 at release, 14 when it began
        scene.Treated("sexual").Offence("2009-01-01", "2009-05-01", change: row => row with { OffenceGroup = OffenceGroup.SexualAdult });
        scene.Treated("lag").Offence("2016-03-06", "2016-05-01");
        scene.Treated("nosex").With(person => person with { Sex = Sex.NotKnown });
        // The pool: 4 people, and one for each reason.
        for (var i = 1; i <= 4; i++) scene.Pool($"c{i}");
        scene.Pool("maybe").With(person => person with { PncId = "2012/0394773H" });
        scene.Pool("c-young").Born("2003-01-01");
        scene.Pool("c-terror").Offence("2009-01-01", "2009-05-01", change: row => row with { Terrorism = true });
        scene.Pool("c-woman").With(person => person with { Sex = Sex.Female });
        scene.Pool("c-lag").Offence("2016-03-06", "2016-05-01");
        scene.Pool("c-nosex").With(person => person with { Sex = Sex.NotKnown });
        register.Person("c-outside").Custody("2014-01-01"); // no event in the window: never part of the pool

        var set = scene.Build();

        Assert.Equal(
            [
                (AttritionReason.RecordNotUsable, 1, null),
                (AttritionReason.SamePersonTwice, 2, null),
                (AttritionReason.NotLinked, 2, null),
                (AttritionReason.MayBeInCohort, null, 1),
                (AttritionReason.NoSuitableSentence, 1, null),
                (AttritionReason.OutsideDataWindow, 1, null),
                (AttritionReason.UnderMinimumAge, 1, 1),
                (AttritionReason.ExcludedOffence, 1, 1),
                (AttritionReason.NoTreatedInStratum, null, 1),
                (AttritionReason.ReoffendedWithinLag, 1, 1),
                (AttritionReason.MissingMandatoryCovariate, 1, 1),
            ],
            set.Attrition.Steps.Select(step => (step.Reason, step.Cohort, step.Pool)));
        Assert.Equal((15, 10), (set.Attrition.Submitted, set.Attrition.PoolStart));
        Assert.Equal((4, 4), (set.TreatedCount, set.PoolCount)); // three and the person sent three times
        Assert.Equal((set.TreatedCount, set.PoolCount), (set.Attrition.CohortLeft, set.Attrition.PoolLeft));
        Assert.Equal(set.TreatedCount, set.Attrition.CohortLeftAfter(set.Attrition.Steps.Count - 1));
    }

    [Fact]
    public void Then_adds_a_loss_and_the_numbers_left_follow()
    {
        var table = new AttritionTable(10, 20, [new(AttritionReason.NotLinked, 3, null)])
            .Then(new AttritionStep(AttritionReason.NoComparisonWithinCaliper, 2, null));

        Assert.Equal((5, 20, 2, 7), (table.CohortLeft, table.PoolLeft, table.CohortLost(AttritionReason.NoComparisonWithinCaliper), table.CohortLeftAfter(0)));
    }

    [Fact]
    public void Words_every_reason_has_its_own() => Assert.Equal(
        Enum.GetValues<AttritionReason>().Length, Enum.GetValues<AttritionReason>().Select(AttritionWords.Of).Distinct().Count());
}
