using System.Text;

namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>Text as HTML that is XML too.</summary>
internal static class HtmlText
{
    /// <summary>Text with its markup characters escaped; characters that XML does not allow become a space or the replacement character.</summary>
    public static string Encode(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                html.Append(letter).Append(text[++i]);
                continue;
            }

            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ when char.IsControl(letter) => html.Append(' '),
                _ when char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF' => html.Append('\uFFFD'),
                _ => html.Append(letter),
            };
        }

        return html.ToString();
    }
}
