using JusticeDataLab.Workbench.Core.Linkage.Quality;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Quality;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_puts_pairs_into_bands_and_counts_those_that_are_one_person()
    {
        var linked = MadeLinks.Of(MadeLinks.Linked(1, "a", 0.8), MadeLinks.Linked(2, "b", 0.6), MadeLinks.Linked(3, "c", 0.9), MadeLinks.Linked(4, "d", 0.04));

        var bands = Calibration.Of(linked, [new(1, "a"), new(2, "x"), new(3, "c"), new(4, "d")]).Bands;

        Assert.Equal([0, 0, 2, 1, 0], bands.Select(band => band.Pairs));
        Assert.Equal([0, 0, 1, 1, 0], bands.Select(band => band.Matches));
        Assert.Equal(0.7, bands[2].Expected, 12);
        Assert.Equal(0.5, bands[2].Observed);
        Assert.Null(bands[0].IsTouched);
        Assert.Null(bands[0].Observed);
    }

    // 40 pairs at 0.95, all false: the interval of 0 of 40 ends at 0.088, far below 0.9.
    [Theory]
    [InlineData(40, false)]
    [InlineData(2, true)]
    [InlineData(0, true)]
    public void IsSound_says_whether_a_band_is_missed(int wrong, bool sound)
    {
        var linked = MadeLinks.Of([.. Enumerable.Range(1, 40).Select(row => MadeLinks.Linked(row, $"p{row}", 0.95))]);

        var calibration = Calibration.Of(linked, linked.Links.Select(link => new KnownLink(link.RowNumber, link.RowNumber <= wrong ? "other" : $"p{link.RowNumber}")));

        Assert.Equal(sound, calibration.IsSound);
    }
}
