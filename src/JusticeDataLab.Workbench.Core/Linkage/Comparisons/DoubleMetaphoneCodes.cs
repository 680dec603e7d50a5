namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>The two codes of a name.</summary>
/// <param name="Primary">How it sounds in English.</param>
/// <param name="Alternate">How it may sound otherwise; equal to the primary code when there is one way.</param>
internal readonly record struct DoubleMetaphoneCodes(PhoneticCode Primary, PhoneticCode Alternate)
{
    /// <summary>Whether neither code has room for more.</summary>
    public bool AreFull => Primary.IsFull && Alternate.IsFull;

    /// <summary>Whether the name sounds two ways.</summary>
    public bool AreTwo => Primary != Alternate;

    /// <summary>The codes with more characters.</summary>
    public DoubleMetaphoneCodes With(string primary, string alternate) => new(Primary.With(primary), Alternate.With(alternate));
}
