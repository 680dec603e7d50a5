namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>The standing of a publication as statistics.</summary>
public enum PublicationStatus
{
    /// <summary>Not official statistics: a demonstration, a draft, or made from synthetic data. Code <c>not_official</c>.</summary>
    NotOfficialStatistics,

    /// <summary>Official statistics. Code <c>official</c>.</summary>
    OfficialStatistics,

    /// <summary>Official statistics in development. Code <c>in_development</c>.</summary>
    OfficialStatisticsInDevelopment,

    /// <summary>Accredited official statistics, after independent review. Code <c>accredited</c>.</summary>
    AccreditedOfficialStatistics,
}
