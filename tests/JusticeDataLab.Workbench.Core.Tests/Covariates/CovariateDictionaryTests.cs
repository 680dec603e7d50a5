using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class CovariateDictionaryTests
{
    [Fact]
    public void Standard_names_are_unique_and_every_group_is_there()
    {
        Assert.Equal(CovariateDictionary.Standard.Count, CovariateDictionary.Standard.Select(covariate => covariate.Id).Distinct().Count());
        Assert.Equal(Enum.GetValues<CovariateGroup>(), CovariateDictionary.Standard.Select(covariate => covariate.Group).Distinct());
    }

    [Fact]
    public void For_leaves_out_what_is_named() => Assert.DoesNotContain(
        "region", CovariateDictionary.For(new CovariateSettings { LeaveOut = ["region"] }).Select(covariate => covariate.Id));

    [Theory]
    [InlineData("regoin")] // unknown
    [InlineData("sex")] // mandatory
    public void For_refuses(string id) =>
        Assert.Contains($"'{id}'", Assert.Throws<ArgumentException>(() => CovariateDictionary.For(new CovariateSettings { LeaveOut = [id] })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("regoin")]
    [InlineData("age_at_index")] // a number has no levels to agree on
    public void ExactOn_refuses(string id) =>
        Assert.Contains($"'{id}'", Assert.Throws<ArgumentException>(() => CovariateDictionary.ExactOn(new CovariateSettings { ExactOn = [id] })).Message, StringComparison.Ordinal);
}
