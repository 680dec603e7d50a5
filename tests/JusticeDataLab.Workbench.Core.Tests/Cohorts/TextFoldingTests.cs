using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("José", "JOSE")]
    [InlineData("Jose\u0301", "JOSE")]
    [InlineData("Müller", "MULLER")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Łukasz", "LUKASZ")]
    [InlineData("Øystein Æsop", "OYSTEIN AESOP")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("ışık İz", "ISIK IZ")]
    [InlineData("иван", "ИВАН")]
    [InlineData(null, "")]
    public void Fold_accents_and_case_are_removed(string? text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Theory]
    [InlineData("O'Neill", "ONEILL")]
    [InlineData("O\u2019Neill", "ONEILL")]
    [InlineData("Smith-Jones", "SMITH JONES")]
    [InlineData("  van   der  Berg ", "VAN DER BERG")]
    [InlineData("Mr. John", "JOHN")]
    [InlineData("Prof. Dr. Ann", "ANN")]
    [InlineData("Miss", "MISS")]
    [InlineData("St. John", "ST JOHN")]
    [InlineData("---", "")]
    [InlineData("", "")]
    public void CleanName_compares_ways_of_writing(string text, string expected) => Assert.Equal(expected, TextFolding.CleanName(text));

    [Fact]
    public void Fold_does_not_depend_on_the_culture()
    {
        foreach (var culture in Cultures.Awkward)
            Assert.Equal("IPEK ISIK", Cultures.Under(culture, () => TextFolding.CleanName("ipek ışık")));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => TextFolding.Fold(TextFolding.Fold(text)) == TextFolding.Fold(text)
            && TextFolding.CleanName(TextFolding.CleanName(text)) == TextFolding.CleanName(text)
            && TextFolding.Key(TextFolding.Key(text)) == TextFolding.Key(text)).QuickCheckThrowOnFailure();
}
