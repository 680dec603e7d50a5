namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>Eight bytes about a name by which most pairs are told apart without a look at the names.</summary>
/// <param name="Letters">Which letters occur, a bit each: names that share few cannot be near.</param>
/// <param name="Length">Number of characters, at most 255.</param>
/// <param name="IsDoubleBarrelled">Whether it is a surname of two halves that are both on the register.</param>
internal readonly record struct NameSignature(uint Letters, byte Length, bool IsDoubleBarrelled)
{
    public static NameSignature Of(string name, NameFeatures features)
    {
        var letters = 0u;
        foreach (var letter in name) letters |= 1u << (letter & 31);
        return new NameSignature(letters, (byte)Math.Min(name.Length, byte.MaxValue), features.FirstHalf > 0 || features.SecondHalf > 0);
    }
}
