using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>The organisation and its service.</summary>
internal static class ServiceSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var request = context.Request;
        var items = new List<DefinitionItem>
        {
            new("Organisation", request.Organisation),
            new("Service", request.Service.Name),
        };
        if (request.Service.Description.Length > 0) items.Add(new("What it does", request.Service.Description));
        items.Add(new("Where it works with people", Where(request.Delivery)));
        items.Add(new("When the people analysed used it", $"{PublicationContext.Date(request.Period.From)} to {PublicationContext.Date(request.Period.To)}"));
        items.Add(new("Who was submitted", Selection(request.Selection)));
        return new DocumentSection(
            "organisation-and-service", "The organisation and its service",
            new DefinitionListBlock(items),
            new ParagraphBlock("The organisation sent the details of people it had worked with. They were found in administrative data, and their proven reoffending in one year was compared with that of similar people who did not use the service."));
    }

    private static string Where(DeliverySetting delivery) => delivery switch
    {
        DeliverySetting.Custody => "In custody. The year of follow-up starts on release.",
        DeliverySetting.Community => "In the community. The year of follow-up starts when the community sentence starts.",
        DeliverySetting.Both => "In custody and in the community. The year of follow-up starts on release, or when the community sentence starts.",
        _ => "After release from custody. The year of follow-up starts on release.",
    };

    private static string Selection(CohortSelection selection)
    {
        var text = selection.All
            ? "Everyone who used the service in the period."
            : $"Not everyone who used the service in the period. Left out: {(selection.LeftOut.Length > 0 ? selection.LeftOut : "not stated")}";
        return selection.Systematic
            ? $"{text.TrimEnd('.')}. People were left out for a reason related to who they are or what they did, which may bias the result."
            : text;
    }
}
