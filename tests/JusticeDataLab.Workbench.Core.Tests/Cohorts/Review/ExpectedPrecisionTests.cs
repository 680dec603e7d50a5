using JusticeDataLab.Workbench.Core.Cohorts.Review;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

public sealed class ExpectedPrecisionTests
{
    // By hand: 600 people less 30% are 420. z = 1.959964 + 0.841621 = 2.801585. √(0.4 · 0.6 / 420) = √0.000571429 = 0.0239046.
    // 2.801585 · 0.0239046 = 0.0669708: about 7 percentage points.
    [Fact]
    public void Of_600_people_agrees_with_the_calculation_by_hand()
    {
        var precision = ExpectedPrecision.Of(600, new SubmissionSettings())!;
        Assert.Equal(420, precision.People);
        Assert.Equal(0.0669708, precision.MinimumDetectableEffect, 6);
        Assert.Equal(7, precision.Points);
        Assert.StartsWith("With about 420 people analysed, a true difference in the reoffending rate of less than about 7 percentage points is unlikely", precision.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("30% of people are lost", precision.Sentences[1], StringComparison.Ordinal);
    }

    // By hand: nobody lost, p = 0.5, n = 100: √(0.25 / 100) = 0.05; 2.801585 · 0.05 = 0.1400793.
    [Fact]
    public void Of_uses_the_rate_and_the_loss_of_the_settings()
    {
        var precision = ExpectedPrecision.Of(100, new SubmissionSettings { AssumedReoffendingRate = 0.5, AssumedLoss = 0 })!;
        Assert.Equal((100, 14), (precision.People, precision.Points));
        Assert.Equal(0.1400793, precision.MinimumDetectableEffect, 6);
    }

    [Fact]
    public void Of_four_times_the_people_finds_half_the_difference() => Assert.Equal(
        ExpectedPrecision.Of(100, new SubmissionSettings())!.MinimumDetectableEffect / 2,
        ExpectedPrecision.Of(400, new SubmissionSettings())!.MinimumDetectableEffect,
        12);

    [Theory]
    [InlineData(100, 0.3, 70)]
    [InlineData(10, 0.9, 1)]
    [InlineData(3, 0.3, 2)]
    public void Of_loss_is_rounded_against_the_reader(int submitted, double loss, int left) =>
        Assert.Equal(left, ExpectedPrecision.Of(submitted, new SubmissionSettings { AssumedLoss = loss })!.People);

    [Theory]
    [InlineData(0, 0.4, 0.3)]
    [InlineData(1, 0.4, 0.3)]
    [InlineData(100, 0, 0.3)]
    [InlineData(100, 1, 0.3)]
    [InlineData(100, double.NaN, 0.3)]
    [InlineData(100, 0.4, 1)]
    [InlineData(100, 0.4, -0.1)]
    public void Of_nobody_or_settings_out_of_range_says_nothing(int submitted, double rate, double loss) =>
        Assert.Null(ExpectedPrecision.Of(submitted, new SubmissionSettings { AssumedReoffendingRate = rate, AssumedLoss = loss }));

    [Fact]
    public void Review_counts_who_may_be_lost_by_reason()
    {
        var rows = SampleCohort.Rows(70);
        rows[1][2] = "1900-01-01";
        rows[2][3] = "";
        rows[3][3] = "not known";
        rows[4][1] = "Zeph4";
        rows[5][7] = "81/34U";
        var losses = SubmissionValidator.Review(SampleCohort.Table(rows)).PossibleLosses;
        Assert.Equal(
            [("left_out_birth_placeholder", 1), ("left_out_other_errors", 1), ("no_identifier", 67), ("name_in_doubt", 1), ("gender_not_known", 1)],
            losses.Select(loss => (loss.Code, loss.People)));
    }
}
