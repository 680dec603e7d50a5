namespace JusticeDataLab.Workbench.Core.Inference.Resampling;

/// <summary>
/// How often a person is counted in a resample: 0 to 6 with chances in 4,096ths within 1% of Poisson(1)'s (5% beyond 4),
/// chosen so that the mean and the variance are exactly 1 and the third moment 5 but for half a thousandth. Twelve random
/// bits decide, five people a draw.
/// </summary>
internal static class ResamplingCounts
{
    /// <summary>Random bits a person takes.</summary>
    public const int Bits = 12;

    /// <summary>People served by one draw of 64 bits.</summary>
    public const int PerDraw = 64 / Bits;

    /// <summary>The count for every value of the bits.</summary>
    public static byte[] Table { get; } = Make([1504, 1515, 747, 251, 63, 14, 2]);

    private static byte[] Make(int[] chances)
    {
        var table = new byte[1 << Bits];
        var at = 0;
        for (var count = 0; count < chances.Length; count++)
        {
            table.AsSpan(at, chances[count]).Fill((byte)count);
            at += chances[count];
        }

        return table;
    }
}
