namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A file that is published beside the report.</summary>
/// <param name="Text">What it holds.</param>
/// <param name="Path">Path from the report, with forward slashes.</param>
/// <param name="Type">Type of file as readers know it, for example CSV.</param>
/// <param name="Bytes">Size in bytes.</param>
public sealed record FileLink(string Text, string Path, string Type, int Bytes)
{
    /// <summary>What the link says: what it holds, the type of file and its size.</summary>
    public string Label => $"{Text} ({Type}, {Size})";

    // Whole kilobytes of 1,000 bytes, never none.
    private string Size => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, (Bytes + 500) / 1000):N0} KB");
}
