using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>People submitted who were included in the analysis beside those who were not, on what the submission itself says of them.</summary>
internal static class IncludedTable
{
    private static readonly (string Label, int From, int To)[] Ages =
        [("Under 21", 0, 20), ("21 to 24", 21, 24), ("25 to 34", 25, 34), ("35 to 44", 35, 44), ("45 and over", 45, 200)];

    /// <summary>The table, or a sentence where those not included are too few to be described.</summary>
    public static IEnumerable<Block> Build(PublicationContext context)
    {
        var rows = context.Results.AnalysisSet.People.Select((person, i) => (person.CohortRow, Weight: context.Results.Matched.Weights[i]))
            .Where(person => person is { CohortRow: not null, Weight: > 0 }).Select(person => person.CohortRow!.Value).ToHashSet();
        var groups = context.Results.Submission.Records.ToLookup(record => rows.Contains(record.RowNumber));
        var (included, left) = (groups[true].ToList(), groups[false].ToList());
        if (left.Count == 0) return [];
        if (!context.Disclosure.AllowsRate(left.Count) || !context.Disclosure.AllowsRate(included.Count))
            return [new ParagraphBlock($"Too few of the {context.People} submitted were not included for them to be described.")];
        return
        [
            context.Numbering.Table(
                "People submitted, by whether they were included in the analysis",
                ["Characteristic", "Included", "Not included"],
                [
                    .. Rows(context, "Sex", ["Male", "Female", "Not known"], included, left, record => record.Sex switch { Sex.Male => "Male", Sex.Female => "Female", _ => "Not known" }),
                    .. Rows(context, "Age when the service began", [.. Ages.Select(age => age.Label), "Not known"], included, left, AgeOf),
                ],
                "As the organisation recorded them; each person is counted once. Percentages may not add up to 100% because of rounding."),
        ];
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Rows(
        PublicationContext context, string name, string[] levels, List<CohortRecord> included, List<CohortRecord> left, Func<CohortRecord, string> levelOf)
    {
        long[] Counts(List<CohortRecord> records) => [.. levels.Select(level => (long)records.Count(record => levelOf(record) == level))];
        // A level that is withheld in one column is withheld in both, and where the profile of the analysed withholds it.
        var (one, two) = (Withheld(Counts(included), context.Disclosure), Withheld(Counts(left), context.Disclosure));
        for (var i = 0; i < levels.Length; i++)
        {
            var (ofIncluded, ofLeft) = (included.Count(record => levelOf(record) == levels[i]), left.Count(record => levelOf(record) == levels[i]));
            if (ofIncluded == 0 && ofLeft == 0) continue;
            var withheld = one[i] || two[i] || context.WithholdsAnyOf(name);
            yield return withheld
                ? [Cells.Text($"{name}: {levels[i]}"), MarkerCell.Withheld, MarkerCell.Withheld]
                : [Cells.Text($"{name}: {levels[i]}"), Cells.Share(ofIncluded / (double)included.Count), Cells.Share(ofLeft / (double)left.Count)];
        }
    }

    // The number of people is known, so where that would have to be withheld no level is shown.
    private static bool[] Withheld(long[] counts, DisclosureSettings settings)
    {
        var table = OneWaySuppression.Apply(counts, settings);
        return [.. table.Cells.Select(cell => table.Total.IsWithheld || cell.IsWithheld)];
    }

    private static string AgeOf(CohortRecord record)
    {
        if (record is not { DateOfBirth: { } born } || (record.InterventionStart ?? record.InterventionEnd) is not { } began) return "Not known";
        var age = Core.Covariates.Ages.WholeYears(born, began);
        return Ages.Where(band => age >= band.From && age <= band.To).Select(band => band.Label).DefaultIfEmpty("Not known").First();
    }
}
