using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Columns;

public sealed class ColumnMappingTests
{
    [Theory]
    [InlineData("Date of Birth", CohortField.DateOfBirth)]
    [InlineData("DATE_OF-BIRTH ", CohortField.DateOfBirth)]
    [InlineData("dob", CohortField.DateOfBirth)]
    [InlineData("D.O.B.", CohortField.DateOfBirth)]
    [InlineData("gender", CohortField.Gender)]
    [InlineData("pnc_id", CohortField.PncId)]
    [InlineData("prison_number", CohortField.PrisonNumber)]
    [InlineData("Intervention Start Date", CohortField.InterventionStart)]
    [InlineData("First name", CohortField.Forename)]
    public void FieldOf_any_spelling_of_an_alias_is_known(string header, CohortField expected) => Assert.Equal(expected, HeaderAliases.FieldOf(header));

    [Fact]
    public void FieldOf_every_alias_stands_for_its_field_and_no_other()
    {
        foreach (var (field, aliases) in HeaderAliases.Table)
        {
            foreach (var alias in aliases) Assert.Equal(field, HeaderAliases.FieldOf(alias));
        }

        Assert.Equal(Enum.GetValues<CohortField>().Length, HeaderAliases.Table.Count);
    }

    [Fact]
    public void Of_unknown_columns_are_kept_and_named()
    {
        var mapping = ColumnMapping.Of(["surname", "forename", "Site", "dob", "sex", "=danger"]);
        Assert.Equal(["Site", "danger"], mapping.Further.Select(column => column.Label));
        Assert.Empty(mapping.Repeated);
    }

    [Fact]
    public void Of_first_line_that_may_be_a_person_is_never_named()
    {
        var mapping = ColumnMapping.Of(["Zephyrine", "Quillfeather", "1990-01-02", "F"]);
        Assert.Equal(["column 1", "column 2", "column 3", "column 4"], mapping.Columns.Select(column => column.Label));
    }

    // Born is a surname too.
    [Fact]
    public void Of_first_line_that_may_be_a_person_names_known_columns_in_our_words()
    {
        var mapping = ColumnMapping.Of(["Zephyrine", "BORN", "1990-01-02", "F"]);
        Assert.Equal(["column 1", "date of birth", "column 3", "column 4"], mapping.Columns.Select(column => column.Label));
    }

    [Theory]
    [InlineData("surname", "surname", 0)]
    [InlineData("surnmae", "surname", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Between_counts_mistypings(string left, string right, int expected) => Assert.Equal(expected, EditDistance.Between(left, right));
}
