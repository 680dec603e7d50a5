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

    [Theory]
    [InlineData("offences_criminal_damage", 1)]
    [InlineData("offences_theft", 1)] // of the community order of 2008
    [InlineData("offences_theft_120m", 1)] // committed on 1 December 2007: within ten years
    [InlineData("offences_theft_98m", 0)] // and not within eight years and two months of 1 March 2016
    [InlineData("offences_theft_99m", 1)] // the first day of the 99 months is 1 December 2007
    [InlineData("offences_other", 0)] // a breach is no offence of its own
    [InlineData("sanctions_fine", 2)] // the breach was dealt with by a fine
    [InlineData("sanctions_community_order", 1)] // two offences, one occasion
    [InlineData("sanctions_fine_36m", 1)]
    [InlineData("programme=Thinking Skills", 1)]
    [InlineData("programme=Building Skills", 0)] // attended, but before the index sentence
    public void Add_measures(string id, double expected) => Assert.Equal(expected, Measured.Of(Measured.Full(), id).Number);

    [Fact]
    public void Add_question_of_the_last_assessment()
    {
        var person = Measured.Full().Assessed("2016-02-29", "S3Q4", 1).Assessed("2016-02-29", "S3Q3", 2).Assessed("2016-03-01", "S3Q4", 0);

        Assert.Equal("Some problem", Measured.Of(person, "need_s3q4").Level);
        Assert.Equal(3, Measured.Of(person, "need_section_3").Number);
        Assert.True(Measured.Of(person, "need_section_4").IsMissing);
        Assert.True(Measured.Of(Measured.Released(), "need_s3q4").IsMissing);
    }

    [Theory]
    [InlineData("offences_thefts", "cannot be added")]
    [InlineData("sanctions_penalty_notice", "cannot be added")] // is no sanction
    [InlineData("offences_theft_0m", "cannot be added")]
    [InlineData("sex", "cannot be added")] // is there already
    [InlineData("offences_fraud", "added twice")]
    public void Add_refuses(string id, string reason) => Assert.Contains(
        reason, Assert.Throws<ArgumentException>(() => CovariateDictionary.For(new CovariateSettings { Add = ["offences_fraud", id] })).Message, StringComparison.Ordinal);
}
