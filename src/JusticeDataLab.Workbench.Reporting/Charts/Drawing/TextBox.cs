namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>Estimated box around a line of text, in pixels.</summary>
internal readonly record struct TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(TextBox other, double gap = 0) =>
        Left < other.Right + gap && other.Left < Right + gap && Top < other.Bottom && other.Top < Bottom;
}
