using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Numerics;

public class StableHashTests
{
    [Fact]
    public void Hex_parts_do_not_run_into_one_another() =>
        Assert.NotEqual(StableHash.Hex("ab", "c"), StableHash.Hex("a", "bc"));

    [Fact]
    public void Hex_null_differs_from_empty() => Assert.NotEqual(StableHash.Hex((string?)null), StableHash.Hex(""));

    [Fact]
    public void HexOfBytes_of_nothing_is_the_published_value() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", StableHash.HexOfBytes([]));
}
