using System.Text;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>
/// Folds text so that two ways of writing the same name compare equal: for record keys, for finding duplicates and for
/// linking. Uses a table of its own, never the machine's language settings. What the organisation sent is kept as given;
/// folded text is a copy.
/// </summary>
public static class TextFolding
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MS", "MISS", "MX", "DR", "PROF", "PROFESSOR", "REV", "REVEREND", "SIR", "DAME",
    };

    /// <summary>
    /// Capital letters without accents: <c>José</c> gives <c>JOSE</c>, <c>Müller</c> <c>MULLER</c>, <c>Straße</c>
    /// <c>STRASSE</c>, <c>Łukasz</c> <c>LUKASZ</c>. Composed and decomposed accents fold alike. Letters of other scripts
    /// stay as they are, in upper case.
    /// </summary>
    /// <param name="text">Any text; null folds to the empty text.</param>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text) AppendFolded(folded, letter);
        return folded.ToString();
    }

    /// <summary>
    /// A name for comparing: folded; apostrophes removed (<c>O'Neill</c> and <c>ONEILL</c> agree); hyphens, full stops
    /// and other punctuation become spaces; runs of spaces one; a leading title such as <c>Mr</c> or <c>Dr</c> removed
    /// when a name follows. Empty when nothing is left.
    /// </summary>
    /// <param name="text">A surname, forename or full name as given; may be null.</param>
    public static string CleanName(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsApostrophe(letter)) continue;
            if (char.IsLetterOrDigit(letter) || IsCombiningMark(letter)) AppendFolded(clean, letter);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        var name = clean.ToString().TrimEnd(' ');
        for (var space = name.IndexOf(' ', StringComparison.Ordinal);
             space > 0 && Titles.Contains(name[..space]);
             space = name.IndexOf(' ', StringComparison.Ordinal))
        {
            name = name[(space + 1)..];
        }

        return name;
    }

    /// <summary>Letters and digits only, folded: for headers and code words, where case, spaces and punctuation do not count.</summary>
    /// <param name="text">A header or word; may be null.</param>
    public static string Key(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) AppendFolded(key, letter);
        }

        return key.ToString();
    }

    private static void AppendFolded(StringBuilder target, char letter)
    {
        if (letter is >= 'a' and <= 'z') target.Append((char)(letter - 32));
        else if (letter < 128) target.Append(letter);
        else if (IsCombiningMark(letter)) return;
        else if (AccentTable.Plain.TryGetValue(letter, out var plain)) target.Append(plain);
        else target.Append(char.ToUpperInvariant(letter));
    }

    private static bool IsCombiningMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static bool IsApostrophe(char letter) =>
        letter is '\'' or '\u2018' or '\u2019' or '\u201B' or '`' or '\u00B4' or '\u02BC' or '\u02BB' or '\u2032';
}
