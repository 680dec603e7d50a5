using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Who the people of the treatment group are, beside the comparison group and the people who were not included.</summary>
internal static class ProfileSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var balance = context.Results.Balance;
        var blocks = new List<Block> { new ParagraphBlock(NotIncluded(context)) };
        if (balance.Rows.FirstOrDefault(row => row is { Variable: "age_at_index", Level: null }) is { After: { MeanTreated: { } treated, MeanComparison: { } comparison } })
            blocks.Add(new ParagraphBlock($"The average age at the index date was {PublicationRounding.Whole(treated)} years in the treatment group and {PublicationRounding.Whole(comparison)} in the comparison group."));
        blocks.Add(Table(context, context.Profile));
        if (context.Results.Assessments.Count == 0) blocks.Add(new ParagraphBlock("Assessments of risks and needs were not used in this analysis: nobody in it has one."));
        return new DocumentSection("profile", "Profile of the treatment group", blocks, []);
    }

    private static string NotIncluded(PublicationContext context)
    {
        var (profile, people) = (context.Results.Profile, context.People);
        var differ = $" {PublicationContext.Capital(people)} who were not included may differ from those who were, and the service may have had a different impact on them.";
        var found = profile.NotIncluded == 0 ? "Everyone who was found in the administrative data could be included in the analysis."
            : context.Profile.NotIncluded is { } number ? $"The table describes the treatment group, who were included in the analysis, beside the comparison group and the {PublicationRounding.Whole(number)} {people} who were found in the administrative data and not included."
            : $"The table describes the treatment group, who were included in the analysis, beside the comparison group. Too few of the {people} found in the administrative data were not included for them to be described.";
        var notFound = context.Lost(AttritionReason.NotLinked) is { IsWithheld: false, Value: 0 } ? "" : " Of those who were not found nothing more is known.";
        return found + notFound + (profile.NotIncluded == 0 && notFound.Length == 0 ? "" : differ);
    }

    private static TableBlock Table(PublicationContext context, DisclosedProfile profile)
    {
        var ordered = profile.Levels.GroupBy(level => level.Characteristic, StringComparer.Ordinal).SelectMany(levels => CovariateWords.Ordered(levels, level => level.Level));
        return context.Numbering.Table(
            profile.NotIncluded is null ? "Profile of the treatment group and the comparison group" : "Profile of people included and not included in the analysis",
            ["Characteristic", "Treatment group", "Comparison group", .. profile.NotIncluded is null ? Array.Empty<string>() : ["Not included"]],
            [.. ordered.Select(level => Row(profile, level))],
            [
                "Percentages may not add up to 100% because of rounding. Those of the comparison group are weighted.",
                .. profile.NotIncluded is null ? Array.Empty<string>() : ["Age and index offence of people who were not included are unknown where no suitable sentence was found."],
            ]);
    }

    private static IReadOnlyList<TableCell> Row(DisclosedProfile profile, DisclosedLevel level)
    {
        var comparison = level.ComparisonShare is { } share ? Cells.Share(share) : MarkerCell.Withheld;
        IReadOnlyList<TableCell> row = [Cells.Text(CovariateWords.Of(level.Characteristic, level.Level)), Cells.Share(level.Included, profile.Included), comparison];
        return profile.NotIncluded is { } number ? [.. row, Cells.Share(level.NotIncluded, number)] : row;
    }
}
