using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Tables 1 to 7, as far as the gates allow.</summary>
internal static class OutcomeTables
{
    public static DocumentSection Build(PublicationContext context)
    {
        var gates = context.Conclusions.Gates;
        var blocks = new List<Block>
        {
            new ParagraphBlock($"Every table gives both groups and the difference between them (treatment group less comparison group), each with its {context.Level} confidence interval in brackets. The p-value says how often a difference at least this large would be seen if there were none in truth."),
        };
        if (context.Analyses.SelectMany(analysis => analysis.Conclusions.Measures.Select(measure => analysis.Results.Outcomes[measure.Measure])).Any(result => IsOffByRounding(result, Units(PublicationGates.TableOf(result.Measure)).Unit)))
            blocks.Add(new ParagraphBlock("Differences are worked out before rounding, so some are not exactly those of the rounded numbers."));
        for (var table = 1; table <= 7; table++)
        {
            if (gates.ShowsTable(table)) blocks.Add(Table(context, table));
        }

        foreach (var reason in gates.Decisions.Where(decision => !gates.ShowsTable(decision.Table)).GroupBy(decision => decision.Reason, StringComparer.Ordinal))
        {
            var numbers = reason.Select(decision => decision.Table).Distinct().ToList();
            blocks.Add(new ParagraphBlock($"{Tables(numbers)} not shown. {reason.Key}"));
        }

        return new DocumentSection("tables", "Tables of results", blocks, []);
    }

    private static TableBlock Table(PublicationContext context, int table)
    {
        var decisions = context.Analyses.SelectMany(analysis => analysis.Conclusions.Gates.Decisions.Where(decision => decision.Table == table).Select(decision => (Analysis: analysis, Decision: decision))).ToList();
        var shown = decisions.Where(entry => entry.Decision.IsShown).Select(entry => (Label: Label(context, entry.Analysis, entry.Decision.Measure), Result: entry.Analysis.Results.Outcomes[entry.Decision.Measure])).ToList();
        var (unit, difference, kind) = Units(table);
        var level = $"({context.Level} interval)";
        IReadOnlyList<IReadOnlyList<TableCell>> rows = [.. shown.Select(row => Row(row.Label, row.Result, unit, difference))];
        var notes = decisions.Where(entry => !entry.Decision.IsShown)
            .Select(entry => $"{Label(context, entry.Analysis, entry.Decision.Measure)} is not shown. {entry.Decision.Reason}")
            .Concat(Needed(context, shown));
        return new TableBlock(
            table,
            OutcomeWords.Title(table, context.Subject),
            [
                table is not (4 or 5) ? "Analysis" : context.Analyses.Count > 1 ? "Analysis and court class" : "Court class",
                $"{PublicationContext.Capital(context.People)} in treatment group",
                $"{PublicationContext.Capital(context.People)} in comparison group",
                $"Treatment group {kind} {level}",
                $"Comparison group {kind} {level}",
                $"Difference{(difference == CellUnit.PercentagePoints ? ", percentage points" : difference == CellUnit.Days ? ", days" : "")} {level}",
                "Statistically significant",
                "p-value",
            ],
            rows,
            [.. notes]);
    }

    // Tables 4 and 5 have a row for each court class, the others one for each analysis.
    private static string Label(PublicationContext context, ShownAnalysis analysis, OutcomeMeasure measure)
    {
        var row = OutcomeWords.Row(measure);
        if (PublicationGates.TableOf(measure) is not (4 or 5)) return analysis.Label;
        return context.Analyses.Count > 1 ? $"{analysis.Label}, {char.ToLowerInvariant(row[0])}{row[1..]}" : row;
    }

    private static IEnumerable<string> Needed(PublicationContext context, IEnumerable<(string Label, OutcomeResult Result)> shown) =>
        from row in shown
        where row.Result.Needed?.People is not null
        select $"{row.Label}: about {PublicationRounding.Whole(row.Result.Needed!.People!.Value)} {context.People} would be needed in the treatment group to determine the direction, if the difference stayed the same.";

    private static IReadOnlyList<TableCell> Row(string label, OutcomeResult result, CellUnit unit, CellUnit differenceUnit)
    {
        var difference = result.Difference!;
        return
        [
            Cells.Text(label),
            Cells.People(result.Treated.People),
            Cells.People(result.Comparison.People),
            Cells.Estimate(result.Treated.Mean, result.Treated.Interval, unit),
            Cells.Estimate(result.Comparison.Mean, result.Comparison.Interval, unit),
            Cells.Estimate(difference.Estimate, difference.Interval, differenceUnit),
            Cells.Text(difference.Interval.ExcludesZero ? "Yes" : "No"),
            Cells.PValue(difference.PValue),
        ];
    }

    private static bool IsOffByRounding(OutcomeResult result, CellUnit unit)
    {
        var (scale, decimals) = unit switch { CellUnit.Percent => (100, 0), CellUnit.Days => (1, 0), _ => (1, 2) };
        double Rounded(double value) => PublicationRounding.HalfEven(scale * value, decimals);
        return Math.Abs(Rounded(result.Treated.Mean) - Rounded(result.Comparison.Mean) - Rounded(result.Difference!.Estimate)) > 1e-9;
    }

    private static (CellUnit Unit, CellUnit Difference, string Kind) Units(int table) => table switch
    {
        1 or 4 or 6 => (CellUnit.Percent, CellUnit.PercentagePoints, "rate"),
        3 => (CellUnit.Days, CellUnit.Days, "average"),
        _ => (CellUnit.Number, CellUnit.Number, "average"),
    };

    private static string Tables(List<int> numbers) => numbers.Count == 1
        ? FormattableString.Invariant($"Table {numbers[0]} is")
        : numbers[^1] - numbers[0] == numbers.Count - 1 && numbers.Count > 2
            ? FormattableString.Invariant($"Tables {numbers[0]} to {numbers[^1]} are")
            : $"Tables {string.Join(" and ", numbers)} are";
}
