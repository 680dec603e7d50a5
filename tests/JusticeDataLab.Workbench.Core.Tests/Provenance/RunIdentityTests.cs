using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

public sealed class RunIdentityTests
{
    private static readonly InputFingerprint Cohort = new("cohort.csv", new string('a', 64), 60, 7);
    private static readonly InputFingerprint Persons = new("persons", new string('b', 64), 1000, 9);
    private static readonly RunIdentity Sample = new("1.0.0", SampleRequest.Of(), [Cohort, Persons], "decisions");

    [Fact]
    public void RunId_is_16_hexadecimal_digits_and_stable()
    {
        Assert.Matches("^[0-9a-f]{16}$", Sample.RunId);
        Assert.Equal(Sample.RunId, new RunIdentity("1.0.0", SampleRequest.Of(), [Cohort, Persons], "decisions").RunId);
        Assert.All(Cultures.Awkward, culture =>
            Assert.Equal(Sample.RunId, Cultures.Under(culture, () => new RunIdentity("1.0.0", SampleRequest.Of(), [Cohort, Persons], "decisions").RunId)));
    }

    [Fact]
    public void RunId_where_files_lie_changes_nothing() => Assert.Equal(
        Sample.RunId, Of(request => request with { Store = "/elsewhere" }));

    [Fact]
    public void RunId_changes_with_everything_it_depends_on()
    {
        List<string> ids =
        [
            Sample.RunId,
            new RunIdentity("1.0.1", Sample.Request, Sample.Inputs, Sample.Decisions).RunId,
            new RunIdentity(Sample.Version, Sample.Request, [Cohort with { Sha256 = new string('c', 64) }, Persons], Sample.Decisions).RunId,
            new RunIdentity(Sample.Version, Sample.Request, [Cohort, Persons with { Sha256 = new string('c', 64) }], Sample.Decisions).RunId,
            new RunIdentity(Sample.Version, Sample.Request, [Cohort], Sample.Decisions).RunId,
            new RunIdentity(Sample.Version, Sample.Request, Sample.Inputs, "other decisions").RunId,
            Of(request => request with { Id = "JDL-2020-002" }),
            Of(request => request with { Organisation = "Other" }),
            Of(request => request with { Service = request.Service with { Name = "Other" } }),
            Of(request => request with { Service = request.Service with { Description = "Other" } }),
            Of(request => request with { Service = request.Service with { Type = "mentoring" } }),
            Of(request => request with { Delivery = DeliverySetting.Custody }),
            Of(request => request with { Period = new DatePeriod(Day.On("2016-01-02"), request.Period.To) }),
            Of(request => request with { Period = new DatePeriod(request.Period.From, Day.On("2017-12-30")) }),
            Of(request => request with { Selection = new CohortSelection(false, "", false) }),
            Of(request => request with { Selection = new CohortSelection(true, "some", false) }),
            Of(request => request with { Selection = new CohortSelection(true, "", true) }),
            Of(request => request with { LawfulBasis = "statute" }),
            Of(request => request with { Analyses = [new PlannedAnalysis("north", "?", "site = north")] }),
            Of(request => request with { Analyses = [new PlannedAnalysis("north", "?", "site = south")] }),
            Of(request => request with { Publication = request.Publication with { Status = PublicationStatus.OfficialStatistics } }),
            Of(request => request with { Publication = request.Publication with { ReleaseDate = Day.On("2020-10-08") } }),
            Of(request => request with { Publication = request.Publication with { Contact = "team" } }),
            Of(request => request with { Publication = request.Publication with { AccreditedMonth = "May 2020" } }),
            Of(request => request with { Settings = request.Settings with { Seed = 1 } }),
            Of(request => request with { Settings = request.Settings with { Matching = request.Settings.Matching with { Caliper = null } } }),
        ];

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static string Of(Func<AnalysisRequest, AnalysisRequest> change) =>
        new RunIdentity(Sample.Version, change(Sample.Request), Sample.Inputs, Sample.Decisions).RunId;
}
