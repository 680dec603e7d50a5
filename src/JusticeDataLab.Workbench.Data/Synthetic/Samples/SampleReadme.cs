using System.Globalization;

namespace JusticeDataLab.Workbench.Data.Synthetic.Samples;

/// <summary>The README of the data samples.</summary>
internal static class SampleReadme
{
    public static string Text(SyntheticSettings settings, SyntheticResult result)
    {
        var rows = string.Concat(result.Snapshot.Tables.Select(table => $"| `admin/{table.Name}.csv` | {Count(table.Rows)} |\n"));
        var services = string.Concat(settings.Services.Zip(result.Services, (service, made) => string.Create(
            CultureInfo.InvariantCulture,
            $"| `cohorts/{service.Id}.csv` | {service.CohortSize} | {made.Rows} | {made.OnRegister} | {DeliveryOf(service)} | {service.EffectPercentagePoints} | {made.HazardRatio:F3} | {Count(made.ComparisonPeople)} |\n")));
        return $"""
            # Data samples

            **Everyone in these files is invented.** Names, dates, identifiers and careers were drawn by a random number
            generator; any likeness to a real person is chance. No real data went into them, and they say nothing about
            reoffending in England and Wales.

            Made by `{SampleData.Command}` with seed {settings.Seed}. The command gives the same bytes each time, on
            any number of threads and in any language setting; `manifest.json` has the SHA-256 of each file, and a test
            makes the files anew and compares.

            ## What is here

            A register of {Count(settings.People)} people with release dates and orders from {Day(settings.IndexFrom)} to {Day(settings.IndexTo)},
            convictions complete to {Day(settings.ConvictionsCompleteTo)}, extracted on {Day(settings.ExtractDate)}. Most of them have been in custody or on an order in
            those years, so that the comparison pool is large although the register is small.

            | table | rows |
            |---|---|
            {rows}
            Three cohorts, one for each service. They have the errors that real submissions have: typing errors, short forms
            of names, day and month swapped, missing identifiers, repeated rows, and people who are not on the register.

            | file | people | rows | on the register | delivery | true effect, percentage points | hazard ratio | comparison people |
            |---|---|---|---|---|---|---|---|
            {services}
            - `reduction`: people at high risk take part and the service lowers it. A raw comparison does not show the reduction; a matched one does.
            - `no-effect`: people at low risk take part and the service does nothing. A raw comparison shows a reduction that is not there.
            - `too-few`: below the 60 people that an analysis needs.

            ## The truth

            `truth/ID/people.csv` has a row for each row of the cohort file: `cohort_row` (1 = first data row), `record_key`,
            `person_id` (empty for people who are not on the register), `p0` and `p1`, the chances of at least one proven
            reoffence in the year after the index date without and with the service, given none before the service began.
            `truth/ID/truth.json` has the effect asked for in percentage points, the hazard ratio solved for, and the mean of
            p1 − p0. The true effect of an analysis is the mean of p1 − p0 over the people it analyses. An analysis must not
            read this folder.

            Written by hand or by other commands, and not in the manifest: `requests/` holds a request for each cohort, `faulty/`
            small cohort files with one fault each, and `training/` the cohort of the training notebook.

            ## Cohort columns

            {DataDictionary.OfCohort()}
            ## Administrative tables

            Dates are `yyyy-MM-dd`. An empty cell means unknown. Rows are in ordinal order of `person_id`.

            {DataDictionary.OfTables().TrimEnd()}

            """.ReplaceLineEndings("\n");
    }

    private static string DeliveryOf(SyntheticService service) => Core.Requests.CodeText.Of(service.Delivery).Replace('-', '_');

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
