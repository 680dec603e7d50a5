using System.Globalization;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>A small synthetic request analysed once; tests change single results of it.</summary>
internal static class SampleAnalysis
{
    public const string Organisation = "Fair & Square <\"Trust\"> 'Łódź' \u0001 100%";

    private static readonly Lazy<(AnalysisResults Results, IReadOnlyList<string> Personal)> Made = new(Make);

    public static AnalysisResults Results => Made.Value.Results;

    /// <summary>Names, dates of birth and identifiers of the cohort file as it was sent.</summary>
    public static IReadOnlyList<string> Personal => Made.Value.Personal;

    public static AnalysisResults With(Func<AnalysisRequest, AnalysisRequest> change) => Results with { Request = change(Results.Request) };

    public static AnalysisResults WithOutcomes(OutcomeResults outcomes) => Results with { Main = Results.Main with { Outcomes = outcomes } };

    public static AnalysisResults WithReoffenders(int number) => WithOutcomes(new OutcomeResults(Results.Outcomes.Results, number));

    private static (AnalysisResults Results, IReadOnlyList<string> Personal) Make()
    {
        using var folder = new TemporaryFolder();
        var service = new SyntheticService("sample", 220, -9, DeliverySetting.Custody);
        SyntheticRegister.Write(new SyntheticSettings { People = 3000, Seed = 11, Services = [service] }, folder.Path);
        var request = new AnalysisRequest
        {
            Id = "JDL-TEST",
            Organisation = Organisation,
            Service = new ServiceDescription("Next Step", "Help with work; <b>not bold</b>.", "employment"),
            Delivery = DeliverySetting.Custody,
            Period = new DatePeriod(new DateOnly(2015, 1, 1), new DateOnly(2018, 12, 31)),
            Store = "admin",
            LawfulBasis = "consent",
            Publication = new PublicationDetails(PublicationStatus.NotOfficialStatistics, null, "Data Lab team", ""),
        };
        var results = new RequestAnalysis(new AnalysisInputs
        {
            Request = request,
            Cohort = CohortFileReader.Read(folder.File("cohort.csv")),
            Data = SnapshotFolder.Open(folder.File("admin")),
            Keyring = new PersonKeyring(new byte[32]),
            DecisionsHash = "none",
        }).Run();
        return (results, PersonalValues(File.ReadAllLines(folder.File("cohort.csv"))));
    }

    // Every cell that is long enough to be recognised; words that the report itself uses are not among them.
    private static string[] PersonalValues(string[] lines)
    {
        var headers = lines[0].Split(',');
        int[] columns = [.. headers.Select((name, i) => (name, i)).Where(column => IsPersonal(column.name)).Select(column => column.i)];
        Assert.True(columns.Length >= 3, $"The cohort file has changed: {lines[0]}");
        return [.. lines.Skip(1).SelectMany(line => columns.Select(column => line.Split(',')[column].Trim('"', ' ')))
            .Where(value => value.Length >= 7).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsPersonal(string header)
    {
        var name = header.ToLower(CultureInfo.InvariantCulture);
        return new[] { "name", "birth", "pnc", "prison", "cro" }.Any(part => name.Contains(part, StringComparison.Ordinal));
    }
}
