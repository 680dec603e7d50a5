using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>The headline result, with its numbers, intervals and group sizes, and what stands in the way of relying on it.</summary>
internal static class HeadlineSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var rate = context.Rate;
        var blocks = new List<Block> { new ParagraphBlock(context.Conclusions.Headline) };
        if (rate.Difference is { } difference)
        {
            var level = $"{context.Level} confidence interval";
            blocks.Add(new ParagraphBlock(
                $"Of {PublicationContext.Count(rate.Treated.People, context.Subject.Singular, context.People)} who took part and could be analysed, {PublicationRounding.Percent(rate.Treated.Mean)} reoffended{Interval(rate.Treated.Interval)}. "
                + $"In a matched comparison group of {PublicationContext.Count(rate.Comparison.People, "similar " + context.Subject.Singular, "similar " + context.People)} it was {PublicationRounding.Percent(rate.Comparison.Mean)}{Interval(rate.Comparison.Interval)}. "
                + $"The difference, treatment group less comparison group, is {PublicationRounding.PercentagePoints(difference.Estimate)} ({level} {PublicationRounding.WholeInterval(100 * difference.Interval.Lower, 100 * difference.Interval.Upper)})."));

            string Interval(Core.Inference.ConfidenceInterval? interval) =>
                interval is { } range ? $" ({level} {PublicationRounding.PercentInterval(range.Lower, range.Upper)})" : "";
        }

        return new DocumentSection("headline-result", "Headline result", [new CalloutBlock(CalloutRole.Headline, "Main result", blocks), .. Warnings.Of(context)], []);
    }
}
