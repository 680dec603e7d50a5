namespace JusticeDataLab.Workbench.Reporting.Charts.Matching;

/// <summary>One bin of a histogram: the share of the group in it, or suppressed because too few people are in it.</summary>
/// <remarks>
/// A suppressed bin holds no number at all. Shares of the other bins should be of the people in bins that are shown,
/// or the missing share can be worked out by subtraction.
/// </remarks>
public readonly record struct OverlapBin
{
    private OverlapBin(double share, bool isSuppressed) => (Share, IsSuppressed) = (share, isSuppressed);

    /// <summary>Percent of the group in the bin, 0 to 100; 0 when suppressed.</summary>
    public double Share { get; }

    /// <summary>Whether the bin holds somebody, but fewer people than may be shown.</summary>
    public bool IsSuppressed { get; }

    /// <summary>A bin with too few people to show.</summary>
    public static OverlapBin Suppressed { get; } = new(0, true);

    /// <summary>A bin that may be shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 100.</exception>
    public static OverlapBin Of(double share) => share is >= 0 and <= 100
        ? new(share, false)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "Must be from 0 to 100: the percent of the group in the bin.");
}
