using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Contact, next release, licence.</summary>
internal static class ContactSection
{
    public static DocumentSection Build(PublicationContext context) => new(
        "contact", "Contact and further information",
        new DefinitionListBlock(
        [
            new("Contact", Contact(context.Request.Publication)),
            new("Feedback", "Tell the contact what you used this report for and what would make it more useful."),
            new("Next release", Next(context.Request.Publication)),
            new("Pre-release access", PreRelease(context.Request.Publication)),
            new("Licence", context.Results.Snapshot.Synthetic
                ? "The data are invented. The report may be used freely."
                : "Once published, the report can be used under the Open Government Licence version 3.0, unless stated otherwise."),
        ]));

    /// <summary>Official statistics come out at half past nine.</summary>
    public static string Released(PublicationDetails details) => details switch
    {
        { ReleaseDate: null } => "Not yet released",
        { ReleaseDate: { } day, Status: PublicationStatus.NotOfficialStatistics } => PublicationContext.Date(day),
        { ReleaseDate: { } day } => $"9:30am on {PublicationContext.Date(day)}",
    };

    private static string PreRelease(PublicationDetails details) => details switch
    {
        { PreReleaseAccess.Length: > 0 } => details.PreReleaseAccess,
        { Status: PublicationStatus.NotOfficialStatistics } => "Does not apply: this report is not official statistics",
        _ => "Not yet stated",
    };

    public static string Contact(PublicationDetails details) => details.Contact.Length > 0 ? details.Contact : "Not yet given";

    public static string Next(PublicationDetails details) => details switch
    {
        { Status: PublicationStatus.NotOfficialStatistics } => "None planned: this report is not part of a series",
        { ReleaseDate: { } day } => PublicationContext.Date(NextRelease.After(day)),
        _ => "Not yet set",
    };
}
