namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>One form of a type. The shape (a media type and one <c>Format</c>) is what hosts look for.</summary>
internal sealed class MimeFormatter<T>(string mimeType, Func<T, string> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object value, TextWriter writer)
    {
        if (value is not T shown) return false;
        writer.Write(write(shown));
        return true;
    }
}
