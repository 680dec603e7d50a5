using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>A count of people in a figure: a number of at least 0, or suppressed to protect people.</summary>
public readonly record struct FigureCount
{
    private FigureCount(int? value) => Value = value;

    /// <summary>The count; null when suppressed.</summary>
    public int? Value { get; }

    /// <summary>A count that may not be shown.</summary>
    public static FigureCount Suppressed { get; } = new(null);

    /// <summary>A count that may be shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static FigureCount Of(int value) => value >= 0
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be at least 0: counts are of people.");

    /// <summary>A count that may be shown.</summary>
    public static implicit operator FigureCount(int value) => Of(value);

    /// <summary>The same as the conversion from a whole number.</summary>
    public static FigureCount FromInt32(int value) => Of(value);

    /// <summary>The count with commas between thousands, or [c].</summary>
    public override string ToString() =>
        Value is { } count ? FigureText.Value(count, FigureUnit.Number, 0) : FigureCell.SuppressedMarker;
}
