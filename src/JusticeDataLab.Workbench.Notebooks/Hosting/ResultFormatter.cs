using System.Collections;
using System.Globalization;
using System.Net;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Gives a value its forms. Types that name a formatter source by .NET Interactive's convention are drawn by it, results of
/// the library by their displays; texts and numbers are plain, numbers invariant; lists become tables; all else is its text. Fields that identify people are
/// never shown by these fallbacks.
/// </summary>
public static class ResultFormatter
{
    /// <summary>The forms of a value.</summary>
    /// <param name="value">The value; null is shown as such.</param>
    /// <exception cref="InvalidOperationException">A formatter of the value's type has the wrong shape or failed.</exception>
    public static MimeBundle Format(object? value)
    {
        if (value is null) return new MimeBundle((MimeBundle.Plain, "null"));
        if (FormattingConvention.Format(value) is { } bundle) return bundle;
        if (SimpleValues.Text(value) is { } text) return new MimeBundle((MimeBundle.Plain, text));
        if (ResultDisplays.Knows(value.GetType())) return Shown(ResultDisplays.Of(value));
        if (value is IEnumerable items) return ListTable.Format(items);
        return PersonalFields.Describes(value.GetType())
            ? Text($"{value.GetType().Name}: describes a person, so it is not shown")
            : Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
    }

    private static MimeBundle Shown(Display display) => new((MimeBundle.Html, display.ToHtml()), (MimeBundle.Plain, display.ToString()));

    private static MimeBundle Text(string text) =>
        new((MimeBundle.Html, $"<pre>{WebUtility.HtmlEncode(text)}</pre>"), (MimeBundle.Plain, text));
}
