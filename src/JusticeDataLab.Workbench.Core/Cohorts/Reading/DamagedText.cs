namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>Signs that text was harmed on its way: letters lost in an encoding, or a cell that a spreadsheet would compute.</summary>
internal static class DamagedText
{
    /// <summary>A replacement character, a stray control character, UTF-8 read as Windows-1252, or a question mark inside a name.</summary>
    public static bool HasLostLetters(string text, bool isName)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter < 128)
            {
                if (isName && letter == '?' && i > 0 && char.IsLetter(text[i - 1])) return true;
                continue;
            }

            if (letter is '\uFFFD' or (>= '\u0080' and <= '\u009F')) return true;
            if (letter is 'Ã' or 'Â' or 'Å' or 'Ä' && i + 1 < text.Length && IsTrailing(text[i + 1])) return true;
            if (letter == 'â' && i + 1 < text.Length && text[i + 1] == '€') return true;
        }

        return false;
    }

    /// <summary>Begins with = or @, or with + or - and is not a number.</summary>
    public static bool LooksLikeFormula(string text)
    {
        if (text.Length < 2) return false;
        return text[0] switch
        {
            '=' or '@' => true,
            '+' or '-' => !text.AsSpan(1).TrimStart("0123456789 .,-").IsEmpty,
            _ => false,
        };
    }

    // What the second byte of a two-byte UTF-8 letter becomes in Windows-1252: never a letter of a name.
    private static bool IsTrailing(char letter) => letter is >= '\u00A0' and <= '\u00BF' or >= '\u2013' and <= '\u203A' or '€' or '™' or '˜' or 'ˆ';
}
