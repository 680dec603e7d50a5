using System.Text;

namespace JusticeDataLab.Workbench.Reporting.Publication.Govspeak;

/// <summary>Text in which Govspeak finds no mark-up.</summary>
internal static class GovspeakText
{
    // What has a meaning anywhere in a line, and what only at its start.
    private const string Anywhere = "\\*_`|";
    private const string AtStart = "#+-:=!$[";

    /// <summary>A line of its own.</summary>
    public static string Encode(string text) => Encode(text, atStart: true);

    /// <summary>Text that stands after something else in its line.</summary>
    public static string Inside(string text) => Encode(text, atStart: false);

    private static string Encode(string text, bool atStart)
    {
        var encoded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var (letter, first) = (text[i], atStart && i == 0);
            _ = letter switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '%' when first => encoded.Append("&#37;"),
                '^' => encoded.Append("&#94;"),
                _ when char.IsControl(letter) => encoded.Append(' '),
                _ when Anywhere.Contains(letter, StringComparison.Ordinal) || (first && AtStart.Contains(letter, StringComparison.Ordinal)) => encoded.Append('\\').Append(letter),
                _ => encoded.Append(letter),
            };
        }

        return encoded.ToString();
    }
}
