using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>The standing of a publication as statistics, in words.</summary>
internal static class StatusWords
{
    public static string Label(PublicationDetails details) => details.Status switch
    {
        PublicationStatus.OfficialStatistics => "Official statistics",
        PublicationStatus.OfficialStatisticsInDevelopment => "Official statistics in development",
        PublicationStatus.AccreditedOfficialStatistics when string.IsNullOrWhiteSpace(details.AccreditedMonth) =>
            throw new ArgumentException("Accredited official statistics need the month and year of the independent review: give accreditedMonth, or choose another status.", nameof(details)),
        PublicationStatus.AccreditedOfficialStatistics => $"Accredited official statistics, independently reviewed in {details.AccreditedMonth}",
        _ => "Not official statistics",
    };

    public static IReadOnlyList<CalloutBlock> Notices(PublicationDetails details, bool synthetic)
    {
        var notices = new List<CalloutBlock>();
        if (synthetic)
            notices.Add(Notice("Synthetic data", "Every person in this report is invented. The results say nothing about any real service, organisation or person."));
        if (details.Status is PublicationStatus.NotOfficialStatistics)
            notices.Add(Notice("Not official statistics", "This report is a demonstration or a draft. It must not be quoted or published as official statistics."));
        if (details.Status is PublicationStatus.OfficialStatisticsInDevelopment)
            notices.Add(Notice("Official statistics in development", "The method is still being developed, and results may change as it improves."));
        if (details.Status is PublicationStatus.AccreditedOfficialStatistics)
            notices.Add(Notice("Accredited official statistics", $"These statistics were independently reviewed by the Office for Statistics Regulation in {details.AccreditedMonth}. They comply with the standards of trustworthiness, quality and value in the Code of Practice for Statistics."));
        return notices;
    }

    private static CalloutBlock Notice(string title, string text) => new(CalloutRole.Notice, title, [new ParagraphBlock(text)]);
}
