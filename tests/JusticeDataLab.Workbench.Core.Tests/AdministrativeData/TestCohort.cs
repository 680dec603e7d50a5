using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

/// <summary>A cohort file of people of a test register, or of others.</summary>
internal sealed class TestCohort
{
    private static readonly string[] Headers = ["surname", "forename", "date of birth", "gender", "intervention start date", "index date", "pnc id", "site"];

    private readonly List<string[]> _rows = [];

    public static PersonKeyring Keyring { get; } = new(new byte[32]);

    public CohortTable Table => new(Headers, _rows, new InputFingerprint("cohort.csv", new string('c', 64), _rows.Count, Headers.Length), "CSV, UTF-8, comma");

    public SubmissionReview Review => SubmissionValidator.Review(Table);

    /// <summary>A person as the register knows them.</summary>
    public TestCohort Add(TestPerson person, string start, string index = "", string site = "") => Add(
        person.Surname, person.Forename, Day.Text(person.Record.DateOfBirth), start, index, person.Record.PncId ?? "", person.Record.Sex is Sex.Female ? "F" : "M", site);

    public TestCohort Add(string surname, string forename, string born, string start, string index = "", string pnc = "", string gender = "M", string site = "")
    {
        _rows.Add([surname, forename, born, gender, start, index, pnc, site]);
        return this;
    }

    public LinkedCohort LinkTo(IAdministrativeData data) =>
        DeterministicLinker.Link(Review.Records, data.Register(), Keyring, new LinkageSettings());
}
