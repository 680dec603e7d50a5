using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Quality and limitations, rounding, disclosure control and revisions.</summary>
internal static class QualitySection
{
    public static DocumentSection Build(PublicationContext context) => new(
        "quality-and-limitations", "Quality and limitations", Limitations(context),
        [
            new DocumentSection("model-quality", "The model of who takes part", new ListBlock([.. ModelWords.Of(context)])),
            new DocumentSection("rounding-and-disclosure", "Rounding and disclosure control", new ListBlock(Disclosure(context))),
            new DocumentSection("revisions", "Revisions", Revisions(context)),
        ]);

    private static ParagraphBlock Revisions(PublicationContext context)
    {
        const string rule = "If an error is found that changes the conclusions, a corrected report replaces this one, says what changed and by how much, and the earlier one stays available.";
        return new(context.Request.Publication.Revision is { Length: > 0 } revision ? $"This release replaces an earlier one. {revision.TrimEnd('.')}. {rule}" : rule);
    }

    private static List<Block> Limitations(PublicationContext context)
    {
        var people = context.People;
        var items = new List<string>
        {
            $"Matching makes the groups alike on what is recorded: demographics, the index offence and sentence, criminal history, accredited programmes, employment and benefits. It cannot take account of what is not recorded, such as motivation, housing, health or support from family. {PublicationContext.Capital(people)} who choose to take part, or are chosen, may differ from others in these.",
            "Reoffending that was not proven, or not proven in time, is not counted for either group.",
            Linkage(context),
            Estimand(context),
            LagWords(context.Request.Settings.Index.LagRule),
        };
        return [.. Warnings.Of(context), new ListBlock(items)];
    }

    private static string Linkage(PublicationContext context)
    {
        // A share would give a withheld number away.
        var share = context.Lost(AttritionReason.NotLinked).IsWithheld ? "almost all" : PublicationRounding.Percent(context.Results.Linked.LinkedShare);
        return $"Of the usable records, {share} were found in the administrative data. Those not found may differ from those found, and a few records may have been linked to the wrong person.";
    }

    private static string Estimand(PublicationContext context)
    {
        var matched = context.Results.Matched;
        if (matched.Estimand is Core.Matching.Estimand.EffectInTreated)
            return $"Everyone in the treatment group could be compared, so the results are about all {context.People} who could be analysed.";
        var lost = context.Lost(AttritionReason.NoComparisonWithinCaliper);
        var who = lost.Value is not { } number ? $"A few {context.People} had" : $"{PublicationContext.Count(number, context.Subject.Singular, context.People)} had";
        return $"{who} no one similar enough to be compared with, and were left out. The results are about those who could be compared, and the effect on the others may be different.";
    }

    private static string LagWords(LagRule rule) => rule switch
    {
        LagRule.Matched => "People who reoffended between the index date and the start of the service could hardly have taken part. To be fair, everyone in the comparison group was given a start like those in the treatment group, and people of both groups who reoffended before it were left out.",
        LagRule.Restart => "The year of follow-up runs from the start of the service. Everyone in the comparison group was given a start like those in the treatment group, and people of both groups who reoffended before it were left out.",
        _ => "People of the treatment group who reoffended before the service started were left out; people of the comparison group were not.",
    };

    private static List<string> Disclosure(PublicationContext context)
    {
        var settings = context.Disclosure;
        var items = new List<string>
        {
            "Rates are rounded to whole percent, days to whole days and numbers of offences per person to two decimals. Rounding happens last, so totals and differences may not agree exactly with the rounded numbers.",
            $"Counts of people from 1 to {PublicationRounding.Whole(settings.MinimumCell - 1)} are withheld and marked [c], and so are others from which they could be worked out.",
            $"Nothing is published about a group of fewer than {PublicationRounding.Whole(settings.MinimumCohort)} people.",
            $"Measures of people who reoffended are shown only when at least {PublicationRounding.Whole(context.Request.Settings.Conclusions.MinimumReoffenders)} people in the treatment group did.",
        };
        if (settings.RoundTo > 1) items.Add($"Counts of people in the tables of steps are rounded to a multiple of {PublicationRounding.Whole(settings.RoundTo)}.");
        return items;
    }
}
