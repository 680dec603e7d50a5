using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>A line of text of a drawn figure.</summary>
/// <param name="Text">The words.</param>
/// <param name="X">Where it is anchored.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Size">Height of its letters.</param>
/// <param name="Anchor">Which point of it is anchored.</param>
/// <param name="IsTurned">Whether it is turned.</param>
/// <param name="Box">The room it takes.</param>
internal sealed record DrawnText(string Text, double X, double Y, double Size, TextAnchor Anchor, bool IsTurned, TextBox Box);
