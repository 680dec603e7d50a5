using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>A register of 100,000 people with the cohorts of three services, and what the generator knows of everyone.</summary>
public sealed class AgreementFixture : IDisposable
{
    private static readonly PersonKeyring Keyring = new(new byte[32]);
    private readonly TemporaryFolder _folder = new();
    private readonly IAdministrativeData _data;
    private readonly GeneratorTruth _truth;
    private readonly PersonKey[] _keys;

    public AgreementFixture()
    {
        SyntheticRegister.Write(Settings, _folder.Path);
        _data = AdministrativeStore.Open(_folder.File("admin"));
        _truth = GeneratorTruth.Of(Settings);
        _keys = [.. _truth.People.Select(person => Keyring.KeyOf(person.Id))];
    }

    public static SyntheticSettings Settings { get; } = new()
    {
        People = 100_000,
        Seed = 31,
        Services =
        [
            new("prison", 2000, -8, DeliverySetting.Custody),
            new("probation", 1500, 5, DeliverySetting.Community) { RiskSelection = -0.9 },
            new("gate", 1500, -6, DeliverySetting.AfterRelease),
        ],
    };

    /// <summary>Analyses a service and compares everyone.</summary>
    internal (ServiceComparison Comparison, RequestAnalysis Analysis) Compare(string service)
    {
        var plan = _truth.Plans.Single(entry => entry.Service.Id == service);
        var analysis = Analysis(plan.Service);
        var comparison = new ServiceComparison(plan, analysis, CohortTruth.Read(_folder.File("truth", service)));
        for (var person = 0; person < _keys.Length; person++) comparison.Compare(_truth.People[person], _keys[person]);
        return (comparison, analysis);
    }

    public void Dispose() => _folder.Dispose();

    private RequestAnalysis Analysis(SyntheticService service) => new(new AnalysisInputs
    {
        Request = new AnalysisRequest
        {
            Id = "JDL-2020-001",
            Organisation = "Quill Trust",
            Service = new ServiceDescription(service.Id, "An invented service.", "employment"),
            Delivery = service.Delivery,
            Period = new DatePeriod(DateOnly.MinValue, Settings.ExtractDate),
            LawfulBasis = "consent",
            Store = "admin",
        },
        Cohort = CohortFileReader.Read(_folder.File("cohorts", service.Id + ".csv")),
        Data = _data,
        Keyring = Keyring,
        DecisionsHash = "none",
    });
}
