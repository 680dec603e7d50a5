using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Who the people of the treatment group are, beside the comparison group.</summary>
internal static class ProfileSection
{
    private static readonly string[] Shown = ["sex", "ethnicity", "nationality", "index_offence_group"];

    public static DocumentSection Build(PublicationContext context)
    {
        var balance = context.Results.Balance;
        var levels = Shown.SelectMany(variable => CovariateWords.Ordered(balance.Rows.Where(row => row.Variable == variable && row.Level is not null), row => row.Level!)).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock($"These are the {context.People} who were analysed. Of those who were submitted and could not be analysed, only what the organisation recorded is known."),
        };
        if (balance.Rows.FirstOrDefault(row => row is { Variable: "age_at_index", Level: null }) is { After: { MeanTreated: { } treated, MeanComparison: { } comparison } })
            blocks.Add(new ParagraphBlock($"The average age at the index date was {PublicationRounding.Whole(treated)} years in the treatment group and {PublicationRounding.Whole(comparison)} in the comparison group."));
        if (levels.Count > 0)
        {
            blocks.Add(context.Numbering.Table(
                "Profile of the treatment group and the comparison group",
                ["Characteristic", "Treatment group", "Comparison group"],
                [.. levels.Select(row => Row(context, row))],
                "Percentages may not add up to 100% because of rounding."));
        }

        blocks.AddRange(IncludedTable.Build(context));
        blocks.Add(new ParagraphBlock("Assessments of risks and needs were not used in this analysis."));
        return new DocumentSection("profile", "Profile of the treatment group", blocks, []);
    }

    private static IReadOnlyList<TableCell> Row(PublicationContext context, BalanceRow row)
    {
        var withheld = context.WithheldLevels.Contains(row.Name);
        TableCell Share(double? mean) => withheld ? MarkerCell.Withheld : mean is { } share ? Cells.Share(share) : MarkerCell.NotApplicable;
        return [Cells.Text(CovariateWords.Of(row.Variable, row.Level)), Share(row.After.MeanTreated), Share(row.After.MeanComparison)];
    }
}
