using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Numerics;

public sealed class RandomStreamTests
{
    [Fact]
    public void NextBits_first_values_are_pinned()
    {
        var stream = new RandomStream(2013);
        Assert.All(Pinned, expected => Assert.Equal(expected, stream.NextBits()));
    }

    [Fact]
    public void NextBits_other_seed_purpose_or_index_gives_other_values()
    {
        var firsts = new List<ulong>();
        for (ulong i = 0; i < 20; i++)
        {
            firsts.Add(new RandomStream(i).NextBits());
            firsts.Add(new RandomStream(2013, i + 1).NextBits());
            firsts.Add(new RandomStream(2013, 0, i + 1).NextBits());
            firsts.Add(new RandomStream(2013, i + 1, i + 1).NextBits());
        }

        Assert.Equal(firsts.Count, firsts.Distinct().Count());
        Assert.Equal(new RandomStream(7, 8, 9).NextBits(), new RandomStream(7, 8, 9).NextBits());
    }

    [Fact]
    public void NextBits_streams_of_neighbouring_seeds_share_about_half_their_bits()
    {
        // 200 pairs of 64 bits: 6,400 equal bits are expected, standard deviation √(12,800 / 4) = 57.
        var equal = Enumerable.Range(0, 200).Sum(seed =>
            64 - System.Numerics.BitOperations.PopCount(new RandomStream((ulong)seed).NextBits() ^ new RandomStream((ulong)seed + 1).NextBits()));
        Assert.InRange(equal, 6100, 6700);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public void NextInt_stays_below_its_bound(int bound)
    {
        var stream = new RandomStream(1);
        for (var i = 0; i < 1000; i++) Assert.InRange(stream.NextInt(bound), 0, bound - 1);
    }

    [Fact]
    public void NextInt_every_number_comes_up_alike()
    {
        // 70,000 draws of 7: 10,000 of each are expected, standard deviation √(70,000 · 6 / 49) = 93.
        var stream = new RandomStream(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[stream.NextInt(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void NextInt_bound_below_1_is_refused(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new RandomStream(1).NextInt(bound));

    [Fact]
    public void NextDouble_and_its_kin_have_their_means()
    {
        var stream = new RandomStream(1);
        var (uniform, normal, square, exponential, yes) = (0.0, 0.0, 0.0, 0.0, 0);
        const int draws = 40_000;
        for (var i = 0; i < draws; i++)
        {
            var number = stream.NextDouble();
            Assert.True(number is >= 0 and < 1);
            uniform += number;
            var z = stream.NextNormal();
            (normal, square) = (normal + z, square + (z * z));
            exponential += stream.NextExponential();
            if (stream.NextBool(0.25)) yes++;
        }

        Assert.Equal(0.5, uniform / draws, 0.01);
        Assert.Equal(0, normal / draws, 0.03);
        Assert.Equal(1, square / draws, 0.04);
        Assert.Equal(1, exponential / draws, 0.03);
        Assert.Equal(0.25, yes / (double)draws, 0.01);
        Assert.False(stream.NextBool(0));
        Assert.True(stream.NextBool(1));
    }

    // Worked in Python from the definitions of SplitMix64 and xoshiro256**.
    private static readonly ulong[] Pinned = [0xA063FAC68B07FAA2, 0xC8B48211C408FFD6, 0xF1424AA4D83F5F37, 0x6F279DC1C4880CF0];
}
