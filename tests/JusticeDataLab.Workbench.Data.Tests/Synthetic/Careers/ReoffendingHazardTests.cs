using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Careers;

public sealed class ReoffendingHazardTests
{
    [Theory]
    // Λ = ln 2: half reoffend; with θ = 0.5, 1 − 2^−0.5 = 0.292893.
    [InlineData(0, 1.0, 0.5)]
    [InlineData(0, 0.5, 0.2928932188134524)]
    // Lag of the whole year: nothing is left to happen.
    [InlineData(365, 1.0, 0.0)]
    public void Probability_worked_by_hand(int lag, double ratio, double expected) =>
        Assert.Equal(expected, ReoffendingHazard.Probability(Math.Log(2), lag, 365, ratio), 12);

    [Fact]
    public void FirstDay_is_in_the_year_exactly_when_the_level_is_below_the_hazard()
    {
        Assert.Equal(0, ReoffendingHazard.FirstDay(0.7, 0.7, 365, null));
        Assert.Equal(365, ReoffendingHazard.FirstDay(0.6999999, 0.7, 365, null));
        Assert.Equal(1, ReoffendingHazard.FirstDay(1e-12, 0.7, 365, null));
        Assert.Equal(366, ReoffendingHazard.FirstDay(0.6999999, 0.7, 366, null));
    }

    [Fact]
    public void FirstDay_service_leaves_the_days_of_the_lag_alone()
    {
        var service = new Treatment(0, 60, 0.5);
        // H(60/365) = 0.2359: levels below 0.7 × 0.2359 = 0.165 fall within the lag, the same day with and without the service.
        Assert.Equal(ReoffendingHazard.FirstDay(0.10, 0.7, 365, null), ReoffendingHazard.FirstDay(0.10, 0.7, 365, service));
        Assert.InRange(ReoffendingHazard.FirstDay(0.16, 0.7, 365, service), 1, 60);
        Assert.InRange(ReoffendingHazard.FirstDay(0.17, 0.7, 365, service), 61, 365);
        // What is left after the lag is halved: 0.165 + 0.5 × 0.535 = 0.4326.
        Assert.NotEqual(0, ReoffendingHazard.FirstDay(0.43, 0.7, 365, service));
        Assert.Equal(0, ReoffendingHazard.FirstDay(0.44, 0.7, 365, service));
    }
}
