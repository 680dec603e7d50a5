using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>How well the groups match.</summary>
internal static class BalanceSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var (balance, settings) = (context.Results.Balance, context.Results.Balance.Settings);
        var (green, amber) = (PublicationRounding.Percent(settings.Green), PublicationRounding.Percent(settings.Amber));
        return new DocumentSection(
            "matching-quality", "How well the groups match",
            [
                new ParagraphBlock(
                    "The comparison is fair only if the groups were alike before the year of follow-up began. The standardised difference says how far apart they are on each characteristic: "
                    + $"up to {green} either way is rated green (alike), up to {amber} amber, and more than that red."),
                new ParagraphBlock(Judgement(balance)),
                context.Numbering.Table(
                    "Characteristics by how alike the groups are",
                    ["Rating", "Before matching", "After matching"],
                    [
                        Row($"Green: up to {green}", balance.Before.Green, balance.After.Green),
                        Row($"Amber: more than {green}, up to {amber}", balance.Before.Amber, balance.After.Amber),
                        Row($"Red: more than {amber}", balance.Before.Red, balance.After.Red),
                    ],
                    "Every level of a characteristic is counted by itself, for example each region."),
            ],
            [
                new DocumentSection("standardised-differences", "Differences on each characteristic", LoveFigures.Build(context), []),
                new DocumentSection("overlap", "Overlap of the groups", OverlapFigure.Build(context), []),
            ]);
    }

    private static IReadOnlyList<TableCell> Row(string rating, int before, int after) =>
        [Cells.Text(rating), new NumberCell(PublicationRounding.Whole(before), before, CellUnit.Number), new NumberCell(PublicationRounding.Whole(after), after, CellUnit.Number)];

    private static string Judgement(BalanceTable balance)
    {
        var after = balance.After;
        var rated = after.Green + after.Amber + after.Red;
        var largest = after.LargestSmd is { } size ? $" The largest standardised difference left is {PublicationRounding.Percent(size)}." : "";
        return $"After matching, {PublicationContext.Count(after.Green, "characteristic", "characteristics")} of {PublicationRounding.Whole(rated)} {(after.Green == 1 ? "is" : "are")} rated green, {PublicationRounding.Whole(after.Amber)} amber and {PublicationRounding.Whole(after.Red)} red.{largest}"
            + (after.Red > 0 ? " Where a rating is red, the groups differ on that characteristic, and the result should be read with care." : "");
    }
}
