namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>Colours of the Government Analysis Function, and what each is for.</summary>
internal static class Palette
{
    /// <summary>Treated people, after matching, differences: 10.25 to 1 on white.</summary>
    public const string DarkBlue = "#12436D";

    /// <summary>Comparison people, before matching: 3.03 to 1 on white, never text.</summary>
    public const string Orange = "#F46A25";

    /// <summary>Reference lines and outlines.</summary>
    public const string DarkGrey = "#3D3D3D";

    /// <summary>De-emphasised joins.</summary>
    public const string FocusGrey = "#BFBFBF";

    /// <summary>Gridlines.</summary>
    public const string Gridline = "#D9D9D9";

    /// <summary>All text, and the line at zero.</summary>
    public const string Ink = "#0B0C0C";

    public const string White = "#FFFFFF";

    /// <summary>Every colour a figure may contain.</summary>
    public static IReadOnlyList<string> Allowed { get; } = [DarkBlue, Orange, DarkGrey, FocusGrey, Gridline, Ink, White];

    public static string Of(FigureRole role) => role == FigureRole.Comparison ? Orange : DarkBlue;
}
