using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>
/// What is known beside the file: from the request and from the administrative data. Every part may be absent; a rule
/// whose part is absent says nothing.
/// </summary>
[TypeFormatterSource]
public sealed record SubmissionContext
{
    /// <summary>Nothing but the file is known.</summary>
    public static SubmissionContext FileOnly { get; } = new();

    /// <summary>Organisation that made the request.</summary>
    public string? Organisation { get; init; }

    /// <summary>The service.</summary>
    public ServiceDescription? Service { get; init; }

    /// <summary>Where the service is delivered.</summary>
    public DeliverySetting? Delivery { get; init; }

    /// <summary>Period that the request covers.</summary>
    public DatePeriod? Period { get; init; }

    /// <summary>How people were selected.</summary>
    public CohortSelection? Selection { get; init; }

    /// <summary>Lawful basis as the request states it; null when there is no request, empty when it states none.</summary>
    public string? LawfulBasis { get; init; }

    /// <summary>Planned analyses of parts of the cohort.</summary>
    public IReadOnlyList<PlannedAnalysis> Analyses { get; init; } = [];

    /// <summary>Recorded decision to analyse a service that is considered case by case; null when there is none.</summary>
    public string? CaseByCaseDecision { get; init; }

    /// <summary>Index dates for which reoffending data are complete.</summary>
    public DatePeriod? IndexWindow { get; init; }

    /// <summary>Day the administrative data were extracted: no date can be later, and two-digit PNC years are read by it.</summary>
    public DateOnly? ExtractDate { get; init; }

    /// <summary>What a request, and the administrative data when they are at hand, tell the checks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseByCaseDecision">Recorded decision to analyse a service that is considered case by case; null when there is none.</param>
    /// <param name="snapshot">The administrative data; null when they are not at hand.</param>
    public static SubmissionContext Of(AnalysisRequest request, string? caseByCaseDecision, SnapshotDescription? snapshot = null) => new()
    {
        Organisation = request.Organisation,
        Service = request.Service,
        Delivery = request.Delivery,
        Period = request.Period,
        Selection = request.Selection,
        LawfulBasis = request.LawfulBasis,
        Analyses = request.Analyses,
        CaseByCaseDecision = caseByCaseDecision,
        IndexWindow = snapshot is null ? null : new DatePeriod(snapshot.IndexFrom, snapshot.IndexTo),
        ExtractDate = snapshot?.ExtractDate,
    };
}
