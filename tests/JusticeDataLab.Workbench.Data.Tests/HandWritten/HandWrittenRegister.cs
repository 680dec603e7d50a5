using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>The register and cohort files written by hand, and the analyses they are put through.</summary>
internal static class HandWrittenRegister
{
    /// <summary>The runs, by the code of their delivery.</summary>
    public static IReadOnlyDictionary<string, DeliverySetting> Runs { get; } = new Dictionary<string, DeliverySetting>
    {
        ["custody"] = DeliverySetting.Custody,
        ["after_release"] = DeliverySetting.AfterRelease,
        ["community"] = DeliverySetting.Community,
    };

    public static PersonKeyring Keyring { get; } = new(new byte[32]);

    public static string Folder => PathOf("Register");

    public static string PathOf(string name) => Repository.PathOf("tests", "JusticeDataLab.Workbench.Data.Tests", "HandWritten", name);

    public static IAdministrativeData Open() => AdministrativeStore.Open(Folder);

    public static CohortTable Cohort(string run) => CohortFileReader.Read(PathOf($"cohort-{run.Replace('_', '-')}.csv"));

    /// <summary>The same file with some of its rows only, in an order of their own.</summary>
    public static CohortTable With(this CohortTable table, IEnumerable<IReadOnlyList<string>> rows) =>
        new(table.Headers, [.. rows], table.Fingerprint, table.Format);

    /// <summary>The case that a row of a cohort file is about: its last column.</summary>
    public static string CaseOf(IReadOnlyList<string> row) => row[^1];

    public static RequestAnalysis Analysis(string run, IAdministrativeData data, CohortTable? cohort = null) => new(new AnalysisInputs
    {
        Request = new AnalysisRequest
        {
            Id = "JDL-2020-001",
            Organisation = "Quill Trust",
            Service = new ServiceDescription("Gate Café", "Meets people at the gate.", "employment"),
            Delivery = Runs[run],
            Period = new DatePeriod(data.Snapshot.IndexFrom.AddYears(-2), data.Snapshot.IndexTo),
            LawfulBasis = "consent",
            Store = "Register",
            Settings = new AnalysisSettings { Submission = new SubmissionSettings { MinimumPeople = 1 } },
        },
        Cohort = cohort ?? Cohort(run),
        Data = data,
        Keyring = Keyring,
        DecisionsHash = "none",
    });
}
