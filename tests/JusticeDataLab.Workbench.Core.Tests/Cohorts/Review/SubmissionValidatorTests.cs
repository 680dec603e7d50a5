using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

public sealed class SubmissionValidatorTests
{
    [Fact]
    public void Review_faultless_cohort_is_accepted()
    {
        var review = SubmissionValidator.Review(SampleCohort.Table(SampleCohort.Rows()));
        Assert.Empty(review.Findings);
        Assert.Equal(SubmissionDecision.Accepted, review.Decision);
        Assert.Equal((60, 60, 0), (review.DistinctPeople, review.RowCount, review.RowsWithErrors));
    }

    [Theory]
    [InlineData(60, SubmissionDecision.Accepted)]
    [InlineData(59, SubmissionDecision.Returned)]
    public void Review_minimum_is_sixty_people(int people, SubmissionDecision expected)
    {
        var review = SubmissionValidator.Review(SampleCohort.Table(SampleCohort.Rows(people)));
        Assert.Equal(expected, review.Decision);
        Assert.Equal(expected == SubmissionDecision.Returned, review.Advice.Count > 0);
    }

    [Fact]
    public void Review_too_small_gives_the_advice_on_reaching_the_number()
    {
        var rows = SampleCohort.Rows();
        rows[4][2] = "31/02/1980";
        var review = SubmissionValidator.Review(SampleCohort.Table(rows));
        Assert.Equal(SubmissionDecision.Returned, review.Decision);
        Assert.Equal(["date-impossible", "too-few-people"], review.Findings.Select(finding => finding.Rule.Id).Order());
        Assert.Contains(review.Advice, line => line.Contains("several years", StringComparison.Ordinal));
        Assert.Contains(review.Advice, line => line.Contains("several delivery sites", StringComparison.Ordinal));
        Assert.Contains(review.Advice, line => line.Contains("everyone you have registered", StringComparison.Ordinal));
        Assert.Contains("Correct the 1 row with errors.", review.Advice);
    }

    [Fact]
    public void Review_error_in_a_row_leaves_that_row_out_with_a_condition()
    {
        var rows = SampleCohort.Rows(61);
        rows[10][3] = "";
        var review = SubmissionValidator.Review(SampleCohort.Table(rows));
        Assert.Equal(SubmissionDecision.AcceptedWithConditions, review.Decision);
        Assert.Equal(60, review.DistinctPeople);
        Assert.DoesNotContain(review.Records, record => record.RowNumber == 11);
        var finding = Assert.Single(review.Findings);
        Assert.Equal((11, "gender", "value-missing"), (finding.Row, finding.Column, finding.Rule.Id));
        Assert.Equal("1 row with errors is left out unless corrected.", Assert.Single(review.Conditions));
    }

    [Fact]
    public void Review_exact_duplicate_counts_once_and_the_fullest_is_kept()
    {
        var rows = SampleCohort.Rows();
        string[] copy = [.. rows[0]];
        (copy[0], copy[7]) = (copy[0].ToUpperInvariant() + " ", "81/34U");
        rows.Add(copy);
        var review = SubmissionValidator.Review(SampleCohort.Table(rows));
        Assert.Equal(60, review.DistinctPeople);
        var finding = Assert.Single(review.Findings);
        Assert.Equal((1, "exact-duplicate"), (finding.Row, finding.Rule.Id));
        Assert.Contains(review.Records, record => record.RowNumber == 61);
    }

    [Fact]
    public void Review_same_person_with_other_dates_keeps_the_earliest_usable()
    {
        var rows = SampleCohort.Rows();
        string[] later = [.. rows[0]];
        (later[4], later[5], later[6]) = ("2009-09-01", "2009-10-01", "2009-08-01");
        rows.Insert(0, later);
        var review = SubmissionValidator.Review(SampleCohort.Table(rows));
        var finding = Assert.Single(review.Findings);
        Assert.Equal((1, "same-person-other-dates"), (finding.Row, finding.Rule.Id));
        Assert.Equal(60, review.DistinctPeople);
        Assert.Equal(1, Assert.Single(review.LaterRecords).RowNumber);
        Assert.Contains(review.Records, record => record.RowNumber == 2);
    }

    [Theory]
    [InlineData("1995-02-14", "1995-02-14")]
    [InlineData("14/02/1995", "1995-02-14")]
    [InlineData("29/02/1996", "1996-02-29")]
    public void Review_date_in_an_accepted_form_is_read(string text, string expected)
    {
        var record = CohortRecordReader.ReadAll(SampleCohort.Table([["Quill", "Zeph", text, "M", "2009-01-01", "", "", "", ""]]))[0];
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), record.DateOfBirth);
    }

    [Theory]
    [InlineData("14/02/95", "date-two-digit-year")]
    [InlineData("14-Feb-95", "date-two-digit-year")]
    [InlineData("29/02/1995", "date-impossible")]
    [InlineData("02/14/1995", "date-impossible")]
    [InlineData("1995-13-01", "date-impossible")]
    [InlineData("1/2/1995", "date-unreadable")]
    [InlineData("14 February 1995", "date-unreadable")]
    [InlineData("34744", "date-unreadable")]
    [InlineData("1995-02-14 00:00", "date-unreadable")]
    [InlineData("1900-01-01", "birth-date-placeholder")]
    [InlineData("01/01/1970", "birth-date-placeholder")]
    [InlineData("", "value-missing")]
    [InlineData("N/A", "value-missing")]
    [InlineData("2009-05-01", "born-after-date")]
    [InlineData("1899-03-01", "age-implausible")]
    public void Review_date_of_birth_is_judged(string text, string rule)
    {
        var rows = SampleCohort.Rows(61);
        rows[0][2] = text;
        Assert.Equal([rule], SubmissionValidator.Review(SampleCohort.Table(rows)).Findings.Select(finding => finding.Rule.Id).Distinct());
    }

    // The index date of row 1 is 22 January 2009: someone born on 22 January 1995 is 14 that day.
    [Theory]
    [InlineData("1995-01-22", false)]
    [InlineData("1995-01-23", true)]
    public void Review_age_under_fourteen_at_the_index_date_is_an_error(string born, bool isError)
    {
        var rows = SampleCohort.Rows(61);
        rows[0][2] = born;
        Assert.Equal(isError, SubmissionValidator.Review(SampleCohort.Table(rows)).Findings.Any(finding => finding.Rule.Id == "under-minimum-age"));
    }

    [Fact]
    public void Review_misspelt_required_header_is_suggested_by_place_not_by_text()
    {
        string[] headers = [.. SampleCohort.Headers];
        headers[2] = "Date of Brith";
        var finding = Assert.Single(SubmissionValidator.Review(SampleCohort.Table(SampleCohort.Rows(), headers)).Findings);
        Assert.Equal(("column-missing", "date of birth"), (finding.Rule.Id, finding.Column));
        Assert.StartsWith("Did you mean column 3 to be 'date of birth'?", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_keys_and_people_do_not_depend_on_the_order_of_rows()
    {
        var rows = SampleCohort.Rows(70);
        rows.Add([.. rows[3]]);
        string[] fuller = [.. rows[3]];
        fuller[7] = "81/34U";
        rows.Add(fuller);
        var forwards = SubmissionValidator.Review(SampleCohort.Table(rows));
        rows.Reverse();
        var backwards = SubmissionValidator.Review(SampleCohort.Table(rows));
        Assert.Equal(Contents(forwards), Contents(backwards));
        Assert.Equal(70, forwards.DistinctPeople);

        static IEnumerable<string> Contents(SubmissionReview review) =>
            review.Records.Select(record => $"{record.RecordKey} {record.Surname} {record.PncId}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Review_is_the_same_under_any_culture()
    {
        var table = SampleCohort.Table(SampleCohort.Rows(59));
        var expected = SubmissionValidator.Review(table);
        foreach (var culture in Cultures.Awkward)
        {
            var actual = Cultures.Under(culture, () => SubmissionValidator.Review(table));
            Assert.Equal(expected.Records.Select(record => record.RecordKey), actual.Records.Select(record => record.RecordKey));
            Assert.Equal(expected.Findings, actual.Findings);
        }
    }

    // The target is 2 s on a quiet machine, release build. The thread's own processor time is measured, so that other
    // work does not count; the bound is wide enough for a debug build and catches what grows faster than the rows.
    [Fact]
    public void Review_fifty_thousand_rows_takes_seconds()
    {
        var table = SampleCohort.Table(SampleCohort.Rows(50_000));
        SubmissionValidator.Review(SampleCohort.Table(SampleCohort.Rows(500)));
        var before = ThreadSeconds();
        var review = SubmissionValidator.Review(table);
        var seconds = ThreadSeconds() - before;
        Assert.Equal(50_000, review.RowCount);
        Assert.True(seconds < 6, $"took {seconds:0.00} s of processor time");
    }

    // Clock ticks of 10 ms: user and system time are the 14th and 15th fields, the 12th and 13th after the name in brackets.
    private static double ThreadSeconds()
    {
        const string path = "/proc/thread-self/stat";
        if (!File.Exists(path)) return 0;
        var text = File.ReadAllText(path);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
    }
}
