using JusticeDataLab.Workbench.Core.Cohorts.Review;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

public sealed class ColumnRulesTests
{
    private const int Forename = 1, Born = 2, Start = 4;

    private static string[] Raised(int column, Func<string, int, string> change, int people = 60)
    {
        var rows = SampleCohort.Rows(people);
        for (var i = 0; i < rows.Count; i++) rows[i][column] = change(rows[i][column], i);
        return [.. SubmissionValidator.Review(SampleCohort.Table(rows)).CountsByRule.Select(count => count.Key).Where(rule => rule.StartsWith("column-", StringComparison.Ordinal) || rule.StartsWith("dates-", StringComparison.Ordinal) || rule.StartsWith("birthdays", StringComparison.Ordinal))];
    }

    [Fact]
    public void Review_sound_columns_raise_nothing() => Assert.Empty(Raised(Born, (value, _) => value));

    [Fact]
    public void Review_names_in_most_of_a_date_column_are_shifted() => Assert.Equal(["column-shifted"], Raised(Start, (value, i) => i < 31 ? "Zeph" : value));

    [Fact]
    public void Review_names_in_half_of_a_date_column_are_single_faults() => Assert.Empty(Raised(Start, (value, i) => i < 30 ? "Zeph" : value));

    [Fact]
    public void Review_dates_in_a_name_column_are_shifted() => Assert.Equal(["column-shifted"], Raised(Forename, (_, i) => $"{10 + (i % 19)}/01/2009"));

    // Three dates with the thirteenth month against none that exist only as given.
    [Fact]
    public void Review_three_dates_that_exist_only_exchanged_are_month_first() =>
        Assert.Equal(["dates-month-first"], Raised(Born, (_, i) => i < 3 ? "05/23/1975" : $"{1 + (i % 12):00}/{1 + (i % 11):00}/1975"));

    [Fact]
    public void Review_few_exchanged_dates_among_sound_ones_are_single_faults() => Assert.Empty(Raised(Born, (value, i) => i < 3 ? "1975-23-05" : value));

    [Fact]
    public void Review_days_never_above_12_are_questioned() => Assert.Equal(["dates-days-low"], Raised(Start, (_, i) => $"2009-{1 + (i % 10):00}-{1 + (i % 12):00}"));

    [Fact]
    public void Review_courses_that_start_in_the_first_days_of_a_month_are_not_questioned() => Assert.Empty(Raised(Start, (_, i) => $"2009-{1 + (i % 10):00}-{1 + (i % 5):00}"));

    [Fact]
    public void Review_one_date_copied_down_is_constant() => Assert.Equal(["column-constant"], Raised(Start, (_, _) => "2009-02-01"));

    [Fact]
    public void Review_birthdays_on_the_first_of_january_are_questioned() => Assert.Equal(["birthdays-first-of-january"], Raised(Born, (_, i) => $"{1971 + (i % 20)}-01-01"));

    [Fact]
    public void Review_half_the_birthdays_on_the_first_of_january_are_not() => Assert.Empty(Raised(Born, (value, i) => i < 30 ? $"{1971 + (i % 20)}-01-01" : value));
}
