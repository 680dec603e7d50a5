using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

/// <summary>A request of an invented organisation.</summary>
internal static class SampleRequest
{
    public static AnalysisRequest Of(DeliverySetting delivery = DeliverySetting.AfterRelease) => new()
    {
        Id = "JDL-2020-001",
        Organisation = "Quill Trust",
        Service = new ServiceDescription("Gate Café", "Meets people at the gate.", "employment"),
        Delivery = delivery,
        Period = new DatePeriod(Day.On("2016-01-01"), Day.On("2017-12-31")),
        LawfulBasis = "consent",
        Store = "../data",
    };
}
