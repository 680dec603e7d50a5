namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>The ways to say C, in the order in which they are tried.</summary>
internal static class MetaphoneRulesOfC
{
    /// <summary>The rules; the last fits everywhere.</summary>
    public static readonly MetaphoneRule[] All =
    [
        new(HasGermanicAch, "K", 2), // Bacher, Macher
        new((w, i) => i == 0 && w.Has(0, "CAESAR"), "S", 2),
        new((w, i) => w.Has(i, "CHIA"), "K", 2), // Chianti
        new((w, i) => i > 0 && w.Has(i, "CHAE"), "K", "X", 2), // Michael
        new((w, i) => w[i + 1] == 'H' && (HasGreekBeginning(w, i) || HasHardCh(w, i)), "K", 2), // Christopher, Bach
        new((w, i) => i > 0 && w[i + 1] == 'H' && w.Has(0, "MC"), "K", 2), // McHugh
        new((w, i) => i > 0 && w[i + 1] == 'H', "X", "K", 2),
        new((w, i) => w[i + 1] == 'H', "X", 2), // Charles
        new((w, i) => w[i + 1] == 'Z' && !w.Has(i - 2, "WICZ"), "S", "X", 2), // Czerny
        new((w, i) => w.Has(i + 1, "CIA"), "X", 3), // focaccia
        new((w, i) => HasTwo(w, i) && w.IsOneOf(i + 2, "IEH") && !w.Has(i + 2, "HU") && IsHardThenSoft(w, i), "KS", 3), // accident
        new((w, i) => HasTwo(w, i) && w.IsOneOf(i + 2, "IEH") && !w.Has(i + 2, "HU"), "X", 3), // Bacci
        new(HasTwo, "K", 2), // Pacco
        new((w, i) => w.IsOneOf(i + 1, "KGQ"), "K", 2),
        new((w, i) => w.Has(i, "CIO", "CIE", "CIA"), "S", "X", 2),
        new((w, i) => w.IsOneOf(i + 1, "IEY"), "S", 2),
        new((w, i) => w.Has(i + 1, " C", " Q", " G"), "K", 3), // Mac Caffrey
        new((w, i) => w.Has(i + 1, "CE", "CI"), "K"),
        new(MetaphoneRules.Always, "K", swallows: "CKQ"),
    ];

    private static bool HasGermanicAch(MetaphoneWord word, int at) =>
        at > 1
        && !word.IsVowel(at - 2)
        && word.Has(at - 1, "ACH")
        && word[at + 2] != 'I'
        && (word[at + 2] != 'E' || word.Has(at - 2, "BACHER", "MACHER"));

    private static bool HasGreekBeginning(MetaphoneWord word, int at) =>
        at == 0 && word.Has(1, "HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM") && !word.Has(0, "CHORE");

    private static bool HasHardCh(MetaphoneWord word, int at) =>
        word.BeginsGermanic
        || word.Has(at - 2, "ORCHES", "ARCHIT", "ORCHID")
        || word.IsOneOf(at + 2, "TS")
        || ((at == 0 || word.IsOneOf(at - 1, "AOUE")) && word.IsOneOf(at + 2, "LRNMBHFVW "));

    // Two Cs, but not those of McClelland.
    private static bool HasTwo(MetaphoneWord word, int at) => word[at + 1] == 'C' && !(at == 1 && word[0] == 'M');

    private static bool IsHardThenSoft(MetaphoneWord word, int at) =>
        (at == 1 && word[0] == 'A') || word.Has(at - 1, "UCCEE", "UCCES");
}
