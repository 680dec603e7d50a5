namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>
/// Base of the formatter sources that <c>TypeFormatterSource</c> names: a type is drawn as HTML and as plain text.
/// </summary>
/// <typeparam name="T">Type that is drawn.</typeparam>
public abstract class FormatterSource<T>
{
    /// <summary>The formatters, as notebook hosts ask for them: HTML, then plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<T>("text/html", Html),
        new MimeFormatter<T>("text/plain", Plain),
    ];

    /// <summary>The value as HTML that needs nothing from outside: inline styles, no script.</summary>
    /// <param name="value">The value.</param>
    protected abstract string Html(T value);

    /// <summary>The value as plain text.</summary>
    /// <param name="value">The value.</param>
    protected abstract string Plain(T value);
}
