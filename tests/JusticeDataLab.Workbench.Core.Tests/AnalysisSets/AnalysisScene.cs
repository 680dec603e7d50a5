using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets;

/// <summary>A register and a cohort of a service after release, and the analysis set they give.</summary>
internal sealed class AnalysisScene
{
    public const string Release = "2016-03-01";

    public TestRegister Register { get; } = new();

    public TestCohort Cohort { get; } = new();

    public AnalysisSetRules Settings { get; set; } =
        new(DeliverySetting.AfterRelease, new IndexSettings(), new EligibilitySettings(), 14, new CovariateSettings(), 2013);

    /// <summary>Someone released on 1 March 2016.</summary>
    public TestPerson Pool(string id) => Register.Person(id).Custody(Release);

    /// <summary>Someone released on 1 March 2016 who used the service from 11 March: a lag of 10 days.</summary>
    public TestPerson Treated(string id, string start = "2016-03-11")
    {
        var person = Pool(id);
        Cohort.Add(person, start);
        return person;
    }

    public AnalysisSet Build()
    {
        var review = Cohort.Review;
        var linked = Cohort.LinkTo(Register);
        var indexed = CohortIndexing.Locate(review.Records, linked, Register, Settings.Delivery, Settings.Index, Settings.Covariates);
        return AnalysisSetBuilder.Build(review, linked, indexed, Register, TestCohort.Keyring, Settings);
    }

    /// <summary>Whether a person is in the set.</summary>
    public bool Has(string id) => Build().People.Any(person => person.Person == TestCohort.Keyring.KeyOf(id));
}
