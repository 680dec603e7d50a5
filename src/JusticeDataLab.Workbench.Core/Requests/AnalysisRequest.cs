namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>One organisation's question about one service: what <c>request.json</c> says.</summary>
[TypeFormatterSource]
public sealed record AnalysisRequest
{
    /// <summary>Identifier, for example <c>JDL-2026-001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The organisation that delivers the service.</summary>
    public required string Organisation { get; init; }

    /// <summary>The one service.</summary>
    public required ServiceDescription Service { get; init; }

    /// <summary>Where the service works with people.</summary>
    public required DeliverySetting Delivery { get; init; }

    /// <summary>When the people of the cohort used the service.</summary>
    public required DatePeriod Period { get; init; }

    /// <summary>How the people of the cohort were selected.</summary>
    public CohortSelection Selection { get; init; } = new(All: true, LeftOut: "", Systematic: false);

    /// <summary>The basis in law for sharing the data, as recorded by the organisation; empty when none is recorded.</summary>
    public string LawfulBasis { get; init; } = "";

    /// <summary>Where the administrative data are: a folder, relative to the request's.</summary>
    public required string Store { get; init; }

    /// <summary>The cohort file, relative to the request's folder.</summary>
    public string Cohort { get; init; } = "cohort.csv";

    /// <summary>Planned analyses of parts of the cohort.</summary>
    public IReadOnlyList<PlannedAnalysis> Analyses { get; init; } = [];

    /// <summary>Every number and choice that governs the analysis.</summary>
    public AnalysisSettings Settings { get; init; } = new();

    /// <summary>What the publication says of itself.</summary>
    public PublicationDetails Publication { get; init; } = new(PublicationStatus.NotOfficialStatistics, null, "", "");
}
