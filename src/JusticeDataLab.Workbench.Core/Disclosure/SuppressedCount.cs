using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Disclosure;

/// <summary>
/// A count as it may be published: a number, or withheld. A withheld count carries no number at all, so no writer, hover
/// text or hidden precision can give it away. The default value is withheld.
/// </summary>
[TypeFormatterSource]
public readonly record struct SuppressedCount
{
    /// <summary>The marker for a withheld count in every format.</summary>
    public const string Marker = "[c]";

    private SuppressedCount(long? value) => Value = value;

    /// <summary>A withheld count.</summary>
    public static SuppressedCount Withheld => default;

    /// <summary>The number; null when it is withheld.</summary>
    public long? Value { get; }

    /// <summary>Whether the count is withheld.</summary>
    public bool IsWithheld => Value is null;

    /// <summary>A count that is shown.</summary>
    /// <param name="value">The number, not below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public static SuppressedCount Shown(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new SuppressedCount(value);
    }

    /// <summary>The number with commas between thousands, or the marker.</summary>
    public override string ToString() => Value?.ToString("N0", CultureInfo.InvariantCulture) ?? Marker;
}
