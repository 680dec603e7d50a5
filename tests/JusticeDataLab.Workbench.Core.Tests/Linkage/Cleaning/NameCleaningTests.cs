using JusticeDataLab.Workbench.Core.Linkage.Cleaning;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Cleaning;

public sealed class NameCleaningTests
{
    [Theory]
    [InlineData("O'Neill", "ONEILL")]
    [InlineData("O Neill", "ONEILL")]
    [InlineData("Mc Donald", "MCDONALD")]
    [InlineData("mac donald", "MACDONALD")]
    [InlineData("Mr Smith", "SMITH")]
    [InlineData("Smith-Jones", "SMITH JONES")]
    [InlineData("Smith Jones", "SMITH JONES")]
    [InlineData("Smith Jr.", "SMITH")]
    [InlineData("Núñez", "NUNEZ")]
    [InlineData("van Dyke", "VAN DYKE")]
    [InlineData("Unknown", "")]
    [InlineData("not known", "")]
    [InlineData("Null", "NULL")] // somebody's name
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Surname_is_cleaned(string? given, string expected) => Assert.Equal(expected, NameCleaning.Surname(given));

    [Theory]
    [InlineData("Mary Jane", "MARY", "JANE")]
    [InlineData("Jean-Luc", "JEAN", "LUC")]
    [InlineData("Dr John", "JOHN", "")]
    [InlineData("J", "J", "")]
    [InlineData("N/K", "", "")]
    [InlineData("XXX", "", "")]
    public void Forenames_are_cleaned_and_parted(string given, string first, string further) =>
        Assert.Equal((first, further), NameCleaning.Forenames(given));

    [Theory]
    [InlineData("SMITH JONES", "SMITH", "JONES")]
    [InlineData("SMITH", "", "")]
    [InlineData("VAN DYKE", "", "")] // a particle is no half
    [InlineData("AL HASSAN", "", "")]
    [InlineData("DE LA CRUZ", "", "")]
    [InlineData("LI WU", "", "")] // too short to tell halves from one name written apart
    public void Halves_of_double_barrelled_surnames_only(string surname, string first, string second) =>
        Assert.Equal((first, second), NameCleaning.Halves(surname));

    [Fact]
    public void Clean_takes_the_second_forename_as_a_middle_name_before_the_column_of_middle_names()
    {
        Assert.Equal(new CleanedName("ANNA", "MARIA", "QUILL"), NameCleaning.Clean("Anna Maria", "Ruth", "Quill"));
        Assert.Equal(new CleanedName("ANNA", "RUTH", "QUILL"), NameCleaning.Clean("Anna", "Ruth Joy", "Quill"));
    }

    [Fact]
    public void CleanedName_never_shows_the_name() => Assert.DoesNotContain("QUILL", new CleanedName("ANNA", "", "QUILL").ToString(), StringComparison.Ordinal);
}
