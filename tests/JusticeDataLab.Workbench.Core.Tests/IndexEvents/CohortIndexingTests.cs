using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.IndexEvents;

public sealed class CohortIndexingTests
{
    [Fact]
    public void Locate_reports_everyone_linked_in_order_of_row()
    {
        var register = new TestRegister();
        // Rows run against the order of person_id.
        var cohort = new TestCohort()
            .Add(register.Person("d").Custody("2016-03-01", "x"), "2016-03-11")
            .Add(register.Person("c").Custody("2014-12-31"), "2015-01-10")
            .Add(register.Person("b"), "2016-03-11")
            .Add("Nobody", "Known", "1980-01-02", "2016-03-11")
            .Add(register.Person("a").Custody("2018-12-31"), "2018-12-31");

        var indexed = CohortIndexing.Locate(
            cohort.Review.Records, cohort.LinkTo(register), register, DeliverySetting.AfterRelease, new IndexSettings(), new CovariateSettings());

        Assert.Equal([1, 2, 5], indexed.People.Select(person => person.RowNumber));
        Assert.Equal(["d", "c", "a"], indexed.People.Select(person => person.PersonId));
        Assert.Equal([10, 10, 0], indexed.People.Select(person => person.StartLagDays));
        Assert.Equal([true, false, true], indexed.People.Select(person => person.InWindow));
        Assert.Equal("Male | custody | 2016", indexed.People[0].Stratum);
        Assert.Equal("x", indexed.People[0].DisposalId);
        Assert.Equal(TestCohort.Keyring.KeyOf("d"), indexed.People[0].Person);
        Assert.Equal((1, 1), (indexed.WithoutSentence, indexed.OutsideWindow));
        Assert.DoesNotContain("PersonId", indexed.People[0].ToString(), StringComparison.Ordinal);
    }
}
