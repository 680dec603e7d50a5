using System.Globalization;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>One person explained, and the cohort described by who was included and who was not.</summary>
internal static class PersonView
{
    public static Display Of(PersonExplanation person)
    {
        var display = Display.Titled(person.CohortRow is { } row ? FormattableString.Invariant($"Row {row} of the cohort file explained") : "A comparison person explained")
            .Note(person.Reason is { } reason ? $"Not analysed: {AttritionWords.Of(reason).ToLowerInvariant()}." : "Analysed.");
        if (person.IndexDate is { } date)
        {
            display = display.Figures(
                ("Index date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("Start lag, days", person.StartLagDays is { } lag ? NumberText.Whole(lag) : "not known"),
                ("Compared within", person.Stratum));
        }

        if (person.Records.Count == 0) return display;
        display = display.Table(
            $"Records, in days from the {person.DaysFrom}",
            ["Record", "Table", "Offence, day", "Disposal or start, day", "What", "Role"],
            person.Records.Select(record => new[]
            {
                NumberText.Whole(record.Number), record.Kind.ToString().ToLowerInvariant(), record.OffenceDay?.ToString(CultureInfo.InvariantCulture) ?? "",
                record.Day.ToString(CultureInfo.InvariantCulture), record.What, record.Role,
            }));
        if (person.Covariates.Count == 0) return display;
        return display
            .Table("Covariates and the records that made them", ["Covariate", "Value", "Records"], person.Covariates.Select(Row))
            .Table("Outcomes and the records that made them", ["Outcome", "Value", "Records"], person.Outcomes.Select(Row));
    }

    public static Display Of(TreatmentProfile profile) => Display.Titled("Who was included and who was not")
        .Figures(
            ("Included", NumberText.Whole(profile.Included)),
            ("Found and not included", NumberText.Whole(profile.NotIncluded)),
            ("Not found", NumberText.Whole(profile.NotFound)))
        .Table(
            "People by characteristic",
            ["Characteristic", "Included", "Included, %", "Not included", "Not included, %"],
            profile.Rows.Select(row => new[]
            {
                CovariateWords.Of(row.Characteristic, row.Level),
                NumberText.Whole(row.Included), Share(row.Included, profile.Included),
                NumberText.Whole(row.NotIncluded), Share(row.NotIncluded, profile.NotIncluded),
            }))
        .Note("The service may have had a different impact on the people who are not included.");

    private static string[] Row(ExplainedValue value) =>
        [value.Label, value.Value.Length == 0 ? "none" : CovariateWords.Level(value.Value), string.Join(", ", value.Records.Select(number => NumberText.Whole(number)))];

    private static string Share(int people, int of) => of == 0 ? "" : NumberText.Percent((double)people / of);
}
