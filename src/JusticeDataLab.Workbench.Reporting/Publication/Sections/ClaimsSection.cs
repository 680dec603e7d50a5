using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>What you can and cannot say.</summary>
internal static class ClaimsSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var conclusions = context.Conclusions;
        var blocks = new List<Block>();
        if (conclusions.CanSay.Count > 0) blocks.Add(new CalloutBlock(CalloutRole.CanSay, "What you can say", [new ListBlock(conclusions.CanSay)]));
        if (conclusions.CannotSay.Count > 0) blocks.Add(new CalloutBlock(CalloutRole.CannotSay, "What you cannot say", [new ListBlock(conclusions.CannotSay)]));
        blocks.Add(new ParagraphBlock("Read the results with these in mind:"));
        blocks.Add(new ListBlock(conclusions.Caveats));
        return new DocumentSection("what-you-can-say", "What you can and cannot say", blocks, []);
    }
}
