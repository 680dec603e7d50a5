using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets.Explanations;

public sealed class PersonExplainerTests
{
    [Fact]
    public void Explain_values_are_those_of_the_analysis_set()
    {
        var scene = Scene();
        var set = scene.Build();

        for (var row = 0; row < set.People.Count; row++)
        {
            var explained = Explain(scene, set.People[row].Treated ? "t" : "c");
            Assert.Equal(set.People[row].IndexDate, explained.IndexDate);
            Assert.Equal(set.People[row].StartLagDays, explained.StartLagDays);
            Assert.Null(explained.Reason);
            Assert.Equal(
                set.Covariates.Select(column => (column.Covariate.Id, Text(column.ValueOf(row)))),
                explained.Covariates.Where(value => !value.Name.StartsWith("need_", StringComparison.Ordinal)).Select(value => (value.Name, value.Value)));
        }
    }

    [Fact]
    public void Explain_names_the_records_that_made_each_value()
    {
        var explained = Explain(Scene(), "t");

        // In order of disposal date: 1 the caution of 2010, 2 and 3 two offences of 2012, 4 the index offence, 5 the breach, 6 the reoffence; 7 the spell.
        Assert.Equal(["previous", "previous", "previous", "index offence", "no reoffence: a breach", "reoffence", "before"], explained.Records.Select(record => record.Role));
        Assert.Equal([1, 2, 3], RecordsOf(explained.Covariates, "previous_offences"));
        Assert.Equal([1], RecordsOf(explained.Covariates, "previous_cautions"));
        // Both offences were committed on the last day: the value changes only without either.
        Assert.Equal([2, 3], RecordsOf(explained.Covariates, "years_since_last_offence"));
        Assert.Equal([4], RecordsOf(explained.Covariates, "index_offence_group"));
        // Each alone leaves the occasion, and so the sanction, as it was.
        Assert.Equal([1, 2, 3], RecordsOf(explained.Covariates, "copas_rate"));
        Assert.Equal([2, 3], RecordsOf(explained.Covariates, "previous_convictions"));
        Assert.Equal([7], RecordsOf(explained.Covariates, "employed_year"));
        Assert.Empty(RecordsOf(explained.Covariates, "age_at_index"));
        Assert.Equal([6], RecordsOf(explained.Outcomes, "reoffended"));
        Assert.Equal(["1", "1", "60"], explained.Outcomes.Take(3).Select(outcome => outcome.Value));
        Assert.Equal((60, 90), (explained.Records[5].OffenceDay, explained.Records[5].Day));
    }

    [Fact]
    public void Explain_gives_the_reason_for_leaving()
    {
        var scene = Scene();
        scene.Treated("lag").Offence("2016-03-06", "2016-05-01");
        scene.Pool("c-young").Born("2003-01-01");

        Assert.Equal(AttritionReason.ReoffendedWithinLag, Explain(scene, "lag").Reason);
        Assert.Equal(AttritionReason.UnderMinimumAge, Explain(scene, "c-young").Reason);
    }

    [Fact]
    public void Explain_shows_no_identifier()
    {
        var scene = Scene();
        var explained = Explain(scene, "t");
        var shown = string.Join(" ", explained.Records.Select(record => record.ToString()).Concat(explained.Covariates.Concat(explained.Outcomes).Select(value => value.ToString())));

        Assert.DoesNotMatch(@"\bt-[do]\d\d|\btwo\b", shown);
        Assert.DoesNotContain("1985", shown, StringComparison.Ordinal);
    }

    // A treated person with a history that can be told by hand, and someone to compare with.
    private static AnalysisScene Scene()
    {
        var scene = new AnalysisScene();
        scene.Treated("t")
            .Offence("2010-05-01", "2010-05-02", DisposalType.Caution)
            .Offence("2012-01-01", "2012-03-01", DisposalType.Fine, "two")
            .Offence("2012-01-01", "2012-03-01", DisposalType.Fine, "two")
            .Offence("2016-03-20", "2016-04-10", change: row => row with { Breach = true })
            .Offence("2016-04-30", "2016-05-30") // 60 and 90 days after 1 March
            .Spell(EmploymentSpellKind.P45Employment, "2015-05-01", "2015-06-01");
        scene.Pool("c").Caution("2014-02-03");
        return scene;
    }

    private static IReadOnlyList<int> RecordsOf(IReadOnlyList<ExplainedValue> values, string name) => values.Single(value => value.Name == name).Records;

    private static string Text(Core.Covariates.CovariateValue value) =>
        value.IsMissing ? "" : value.Level ?? FormattableString.Invariant($"{value.Number}");

    private static PersonExplanation Explain(AnalysisScene scene, string id)
    {
        var linked = scene.Cohort.LinkTo(scene.Register);
        var indexed = CohortIndexing.Locate(scene.Cohort.Review.Records, linked, scene.Register, scene.Settings.Delivery, scene.Settings.Index, scene.Settings.Covariates);
        var history = scene.Register.Histories().Single(person => person.Person.PersonId == id);
        return new PersonExplainer(new PersonExaminer(indexed, linked, scene.Settings)).Explain(history, TestCohort.Keyring.KeyOf(id))!;
    }
}
