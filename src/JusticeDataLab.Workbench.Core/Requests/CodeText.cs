using System.Text;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>The one way in which choices are written in settings and files: words in lower case joined by hyphens.</summary>
public static class CodeText
{
    /// <summary>The text of a choice, for example <c>after-release</c>.</summary>
    /// <param name="value">Value of an enumeration.</param>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The choice that a text names; hyphens, underscores, spaces and case do not count.</summary>
    /// <param name="type">Type of the enumeration.</param>
    /// <param name="text">Text as written.</param>
    /// <returns>The value, or null when no choice has that name.</returns>
    public static object? Parse(Type type, string text)
    {
        var wanted = Bare(text);
        foreach (var name in Enum.GetNames(type))
        {
            if (Bare(name) == wanted) return Enum.Parse(type, name);
        }

        return null;
    }

    private static string Bare(string text) =>
        new([.. text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);
}
