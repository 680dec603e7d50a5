namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>
/// One thing in several forms, by media type, the richest form first. Text forms hold their text; forms whose type ends
/// in <c>json</c> hold JSON text.
/// </summary>
public sealed record MimeBundle
{
    /// <summary>Media type of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>Media type of plain text.</summary>
    public const string Plain = "text/plain";

    /// <summary>Media type of a figure that a front end draws itself.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>A bundle of forms.</summary>
    /// <param name="forms">Media types with their content.</param>
    public MimeBundle(params IReadOnlyList<(string MimeType, string Content)> forms) => Forms = forms;

    /// <summary>Media types with their content.</summary>
    public IReadOnlyList<(string MimeType, string Content)> Forms { get; }

    /// <summary>The content of one media type; null when the bundle has no such form.</summary>
    /// <param name="mimeType">The media type.</param>
    public string? this[string mimeType] => Forms.FirstOrDefault(form => form.MimeType == mimeType).Content;

    /// <summary>Whether a media type's content is JSON rather than text.</summary>
    /// <param name="mimeType">The media type.</param>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && Forms.SequenceEqual(other.Forms);

    /// <inheritdoc/>
    public override int GetHashCode() => Forms.Count;
}
