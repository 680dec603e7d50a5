using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Love plots, one for each group of characteristics: all in one would be too long to read.</summary>
internal static class LoveFigures
{
    public static IReadOnlyList<Block> Build(PublicationContext context)
    {
        var rows = context.Results.Balance.Rows.Where(row => !row.IsScore && !context.WithheldLevels.Contains(row.Name) && IsDefined(row)).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock("A mark to the left of 0 means that the treatment group is lower on the characteristic, or fewer of its people have it; a mark to the right that it is higher, or more have it."),
        };
        if (context.WithheldLevels.Count > 0)
            blocks.Add(new ParagraphBlock($"Left out of the figures because few people have them, but counted in the table of ratings: {PublicationContext.Count(context.WithheldLevels.Count, "characteristic", "characteristics")}."));
        foreach (var group in rows.GroupBy(row => CovariateWords.Group(row.Variable), StringComparer.Ordinal))
            blocks.Add(Figure(context, group.Key, [.. group]));
        return blocks;
    }

    private static FigureBlock Figure(PublicationContext context, string group, BalanceRow[] rows)
    {
        var settings = context.Results.Balance.Settings;
        double? Percent(BalanceMeasures measures) =>
            (settings.Denominator == StandardisationGroup.Pooled ? measures.SmdPooled : measures.SmdTreated) is { } value ? PublicationRounding.HalfEven(100 * value, 1) : null;

        // A categorical characteristic is the heading of its levels; those that stand alone come first, without one.
        var ordered = rows.GroupBy(row => row.Variable, StringComparer.Ordinal).SelectMany(levels => CovariateWords.Ordered(levels, row => row.Level ?? ""));
        var love = ordered.Select(row => row.Level is { } level && IsCategorical(rows, row.Variable)
            ? new LoveRow(CovariateWords.Label(row.Variable), CovariateWords.Level(level), Percent(row.Before), Percent(row.After))
            : new LoveRow("", CovariateWords.Of(row.Variable, row.Level), Percent(row.Before), Percent(row.After)))
            .OrderBy(row => row.Group.Length > 0 ? 1 : 0)
            .ToList();
        var large = love.Count(row => Math.Abs(row.After ?? 0) > 100 * settings.Amber);
        var name = group.ToLowerInvariant().Replace(' ', '-');
        return context.Numbering.Figure($"balance-{name}", id => new LovePlot
        {
            IdPrefix = id,
            Title = $"{group}: groups before and after matching",
            Subtitle = context.Subtitle("Standardised difference, treatment group less comparison group"),
            Source = context.Source,
            Alternative = $"{PublicationContext.Count(love.Count, "characteristic", "characteristics")}, each with a mark before and a mark after matching. After matching "
                + (large == 0 ? "none" : PublicationRounding.Whole(large)) + $" of the marks {(large == 1 ? "lies" : "lie")} beyond {PublicationRounding.Percent(settings.Amber)} either way.",
            Rows = love,
            Thresholds = [PublicationRounding.HalfEven(100 * settings.Green, 1), PublicationRounding.HalfEven(100 * settings.Amber, 1)],
        });
    }

    // Where everyone is alike there is nothing to draw.
    private static bool IsDefined(BalanceRow row) => row.RatingBefore is not BalanceRating.NotRated || row.RatingAfter is not BalanceRating.NotRated;

    private static bool IsCategorical(BalanceRow[] rows, string variable) => rows.All(row => row.Variable != variable || row.Level is not null);
}
