namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>One form of a result. The shape (a media type and one <c>Format</c>) is what hosts look for.</summary>
internal sealed class MimeFormatter(string mimeType, Func<Display, string> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(write(ResultDisplays.Of(value)));
        return true;
    }
}
