namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>
/// The rules of Double Metaphone by letter, in the order in which they are tried. C, G and S, with
/// many rules, have files of their own.
/// </summary>
internal static class MetaphoneRules
{
    // A vowel is heard at the beginning of a name only.
    private static readonly MetaphoneRule[] Vowel = [new(First, "A")];

    private static readonly MetaphoneRule[] B = [new(Always, "P", swallows: "B")];

    private static readonly MetaphoneRule[] D =
    [
        new((w, i) => w[i + 1] == 'G' && w.IsOneOf(i + 2, "EIY"), "J", 3), // edge
        new((w, i) => w[i + 1] == 'G', "TK", 2), // Edgar
        new(Always, "T", swallows: "DT"),
    ];

    private static readonly MetaphoneRule[] F = [new(Always, "F", swallows: "F")];

    // Heard before a vowel, at the beginning or after a vowel.
    private static readonly MetaphoneRule[] H = [new((w, i) => w.IsVowel(i + 1) && (i == 0 || w.IsVowel(i - 1)), "H", 2)];

    private static readonly MetaphoneRule[] J =
    [
        new((w, i) => w.Has(0, "SAN ") || (i == 0 && w.Has(0, "JOSE ")), "H"), // Jose, San Jacinto
        new((w, i) => w.Has(i, "JOSE"), "J", "H", 1), // Joseph
        new(First, "J", "A", 1, "J"), // Jankelowicz
        new((w, i) => w.IsVowel(i - 1) && !w.LooksSlavicOrGermanic && w.IsOneOf(i + 1, "AO"), "J", "H", 1), // Bajador
        new((w, i) => i == w.Last, "J", "", 1),
        new((w, i) => !w.IsOneOf(i + 1, "LTKSNMBZ") && !w.IsOneOf(i - 1, "SKL"), "J", swallows: "J"),
        new(Always, "", swallows: "J"),
    ];

    private static readonly MetaphoneRule[] K = [new(Always, "K", swallows: "K")];

    private static readonly MetaphoneRule[] L =
    [
        new(EndsInSpanishDoubleL, "L", "", 2), // Cabrillo, Gallegos
        new(Always, "L", swallows: "L"),
    ];

    private static readonly MetaphoneRule[] M =
    [
        new((w, i) => w.Has(i - 1, "UMB") && (i + 1 == w.Last || w.Has(i + 2, "ER")), "M", 2), // dumb, Thumber
        new(Always, "M", swallows: "M"),
    ];

    private static readonly MetaphoneRule[] N = [new(Always, "N", swallows: "N")];

    private static readonly MetaphoneRule[] P =
    [
        new((w, i) => w[i + 1] == 'H', "F", 2),
        new(Always, "P", swallows: "PB"), // Campbell
    ];

    private static readonly MetaphoneRule[] Q = [new(Always, "K", swallows: "Q")];

    private static readonly MetaphoneRule[] R =
    [
        new((w, i) => i == w.Last && !w.LooksSlavicOrGermanic && w.Has(i - 2, "IE") && !w.Has(i - 4, "ME", "MA"), "", "R", 1), // Xavier
        new(Always, "R", swallows: "R"),
    ];

    private static readonly MetaphoneRule[] T =
    [
        new((w, i) => w.Has(i, "TION", "TIA", "TCH"), "X", 3),
        new((w, i) => w.Has(i, "TH", "TTH") && (w.Has(i + 2, "OM", "AM") || w.BeginsGermanic), "T", 2), // Thomas, Thames
        new((w, i) => w.Has(i, "TH", "TTH"), "0", "T", 2),
        new(Always, "T", swallows: "TD"),
    ];

    private static readonly MetaphoneRule[] V = [new(Always, "F", swallows: "V")];

    private static readonly MetaphoneRule[] W =
    [
        new((w, i) => w[i + 1] == 'R', "R", 2),
        new((w, i) => i == 0 && w.Has(0, "WICZ", "WITZ"), "ATS", "FFX", 4),
        new((w, i) => i == 0 && w.IsVowel(1), "A", "F", 1), // Wasserman as Vasserman
        new((w, i) => i == 0 && w[1] == 'H', "A"), // Whitehead
        new((w, i) => i == w.Last && w.IsVowel(i - 1), "", "F", 1), // Arnow as Arnoff
        new((w, i) => w.Has(i - 1, "EWSKI", "EWSKY", "OWSKI", "OWSKY") || w.Has(0, "SCH"), "", "F", 1), // Levinsky
        new((w, i) => w.Has(i, "WICZ", "WITZ"), "TS", "FX", 4), // Filipowicz
        new(Always, ""),
    ];

    private static readonly MetaphoneRule[] X =
    [
        new(First, "S"), // Xavier
        new((w, i) => i == w.Last && (w.Has(i - 3, "IAU", "EAU") || w.Has(i - 2, "AU", "OU")), ""), // Breaux
        new(Always, "KS", swallows: "CX"),
    ];

    private static readonly MetaphoneRule[] Z =
    [
        new((w, i) => w[i + 1] == 'H', "J", 2), // Zhao
        new((w, i) => w.Has(i + 1, "ZO", "ZI", "ZA") || (w.LooksSlavicOrGermanic && i > 0 && w[i - 1] != 'T'), "S", "TS", 1, "Z"),
        new(Always, "S", swallows: "Z"),
    ];

    private static readonly MetaphoneRule[] CWithCedilla = [new(Always, "S")];

    private static readonly MetaphoneRule[] NWithTilde = [new(Always, "N")];

    private static readonly MetaphoneRule[][] ByLetter =
        [Vowel, B, MetaphoneRulesOfC.All, D, Vowel, F, MetaphoneRulesOfG.All, H, Vowel, J, K, L, M, N, Vowel, P, Q, R, MetaphoneRulesOfS.All, T, Vowel, V, W, X, Vowel, Z];

    /// <summary>The rules of a capital letter; none for other characters, which say nothing.</summary>
    public static ReadOnlySpan<MetaphoneRule> Of(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => ByLetter[letter - 'A'],
        'Ç' => CWithCedilla,
        'Ñ' => NWithTilde,
        _ => [],
    };

    /// <summary>Everywhere.</summary>
    public static bool Always(MetaphoneWord word, int at) => true;

    private static bool First(MetaphoneWord word, int at) => at == 0;

    private static bool EndsInSpanishDoubleL(MetaphoneWord word, int at) =>
        word[at + 1] == 'L'
        && ((at == word.Length - 3 && word.Has(at - 1, "ILLO", "ILLA", "ALLE"))
            || ((word.Has(word.Last - 1, "AS", "OS") || word.IsOneOf(word.Last, "AO")) && word.Has(at - 1, "ALLE")));
}
