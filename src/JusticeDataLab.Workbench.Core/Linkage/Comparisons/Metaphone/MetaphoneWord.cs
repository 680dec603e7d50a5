namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>A name in capitals, with the questions that rules ask about the surroundings of a place.</summary>
internal readonly ref struct MetaphoneWord
{
    private const char Outside = ' ';

    private readonly ReadOnlySpan<char> letters;

    /// <summary>Takes the capitals of a name.</summary>
    public MetaphoneWord(ReadOnlySpan<char> capitals)
    {
        letters = capitals;
        LooksSlavicOrGermanic = capitals.ContainsAny('W', 'K') || capitals.Contains("CZ", StringComparison.Ordinal);
    }

    /// <summary>Whether its spelling suggests a Slavic or Germanic name: W, K or CZ anywhere.</summary>
    public bool LooksSlavicOrGermanic { get; }

    /// <summary>Whether it begins as Dutch and German names do.</summary>
    public bool BeginsGermanic => Has(0, "VAN ", "VON ", "SCH");

    /// <summary>How many characters there are.</summary>
    public int Length => letters.Length;

    /// <summary>The last place.</summary>
    public int Last => letters.Length - 1;

    /// <summary>The character at a place; a space before the beginning and after the end.</summary>
    public char this[int at] => at >= 0 && at < letters.Length ? letters[at] : Outside;

    /// <summary>Whether a vowel or Y stands at a place.</summary>
    public bool IsVowel(int at) => this[at] is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';

    /// <summary>Whether one of some characters stands at a place.</summary>
    public bool IsOneOf(int at, string characters) => characters.Contains(this[at], StringComparison.Ordinal);

    /// <summary>Whether a text stands at a place that is not before the beginning.</summary>
    public bool Has(int at, string text)
    {
        if (at < 0) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (this[at + i] != text[i]) return false;
        }

        return true;
    }

    /// <summary>Whether one of some texts stands at a place that is not before the beginning.</summary>
    public bool Has(int at, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (Has(at, text)) return true;
        }

        return false;
    }
}
