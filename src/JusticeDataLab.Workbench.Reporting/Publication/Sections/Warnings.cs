using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>What makes the result biased or doubtful; said beside the headline and again among the limitations.</summary>
internal static class Warnings
{
    public static IEnumerable<Block> Of(PublicationContext context)
    {
        if (context.Request.Settings.Index.LagRule is LagRule.TreatedOnly)
        {
            yield return Warning(
                "This result is biased in favour of the service",
                "People of the treatment group who reoffended before the service started were left out, but people of the comparison group who reoffended just as early were not. This makes the treatment group look better than it is, by several percentage points where the service started long after the index date.");
        }

        if (context.Request.Selection.Systematic)
        {
            yield return Warning(
                "People were left out for a reason that may matter",
                "The organisation declared that people were left out for a reason related to who they are or what they did. The result may not hold for everyone who used the service.");
        }

        if (context.Results.Balance.After.Red > 0)
        {
            yield return Warning(
                "The groups are not alike on every characteristic",
                $"After matching, {PublicationContext.Count(context.Results.Balance.After.Red, "characteristic is", "characteristics are")} still rated red. Part of the difference in reoffending may be due to {(context.Results.Balance.After.Red == 1 ? "it" : "them")}.");
        }
    }

    private static CalloutBlock Warning(string title, string text) => new(CalloutRole.Warning, title, [new ParagraphBlock(text)]);
}
