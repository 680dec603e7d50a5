using System.Diagnostics.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>
/// The formatters of everything that is marked to show itself: HTML, then plain text. Hosts make one and call
/// <see cref="CreateTypeFormatters"/>, by the name of that method.
/// </summary>
public sealed class ResultFormatterSource
{
    /// <summary>The formatters.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Hosts call it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("text/html", display => display.ToHtml()),
        new MimeFormatter("text/plain", display => display.ToString()),
    ];
}
