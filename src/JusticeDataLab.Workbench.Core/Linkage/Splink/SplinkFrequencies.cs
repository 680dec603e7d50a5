namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>How common the two values of a pair are in one column.</summary>
[TypeFormatterSource]
public readonly record struct SplinkFrequencies
{
    /// <summary>Gives the frequencies of the two sides.</summary>
    /// <param name="left">Share of records with the left side's value, at least 0; null when not known.</param>
    /// <param name="right">The same for the right side.</param>
    /// <exception cref="ArgumentOutOfRangeException">A frequency is negative or not finite.</exception>
    public SplinkFrequencies(double? left, double? right) =>
        (Left, Right) = (NotNegative(left, nameof(left)), NotNegative(right, nameof(right)));

    /// <summary>Share of records with the left side's value.</summary>
    public double? Left { get; }

    /// <summary>Share of records with the right side's value.</summary>
    public double? Right { get; }

    /// <summary>The larger of the two, the one that is known, or null.</summary>
    internal double? Larger => Left is { } left && Right is { } right ? Math.Max(left, right) : Left ?? Right;

    private static double? NotNegative(double? value, string name) => value is null || (value >= 0 && double.IsFinite(value.Value))
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Must be a finite number of at least 0, or null when it is not known.");
}
