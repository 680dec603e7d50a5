using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>One cell of the table behind a figure.</summary>
/// <param name="Text">What is printed: words, a formatted number or a marker such as [c].</param>
/// <param name="Number">The number printed, rounded as printed; null for words and markers.</param>
public readonly record struct FigureCell(string Text, double? Number)
{
    /// <summary>Marker of a value hidden to protect people.</summary>
    public const string SuppressedMarker = "[c]";

    /// <summary>Marker of a value that is not defined, for example a difference where nobody varies.</summary>
    public const string NotDefinedMarker = "[z]";

    /// <summary>A cell of words.</summary>
    public static FigureCell Of(string text) => new(text, null);

    /// <summary>A cell of a number rounded to some decimals; null prints as not defined.</summary>
    public static FigureCell Of(double? value, FigureUnit unit, int decimals) => value is { } number
        ? new(FigureText.Value(number, unit, decimals), FigureText.Round(number, decimals))
        : Of(NotDefinedMarker);

    /// <summary>A cell of a count, or of the marker of a suppressed one.</summary>
    public static FigureCell Of(FigureCount count) => new(count.ToString(), count.Value);

    /// <summary>A suppressed cell.</summary>
    public static FigureCell Suppressed { get; } = Of(SuppressedMarker);
}
