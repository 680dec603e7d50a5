namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>The ways to say G, in the order in which they are tried.</summary>
internal static class MetaphoneRulesOfG
{
    /// <summary>The rules; the last fits everywhere.</summary>
    public static readonly MetaphoneRule[] All =
    [
        new((w, i) => w[i + 1] == 'H' && i > 0 && !w.IsVowel(i - 1), "K", 2), // Burgh
        new((w, i) => i == 0 && w.Has(0, "GHI"), "J", 2), // Ghislaine
        new((w, i) => i == 0 && w[1] == 'H', "K", 2), // Ghosh
        new((w, i) => w[i + 1] == 'H' && HasSilentGh(w, i), "", 2), // Hugh, bough, Broughton
        new((w, i) => w[i + 1] == 'H' && i > 2 && w[i - 1] == 'U' && w.IsOneOf(i - 3, "CGLRT"), "F", 2), // McLaughlin
        new((w, i) => w[i + 1] == 'H' && w[i - 1] != 'I', "K", 2),
        new((w, i) => w[i + 1] == 'H', "", 2), // Wright
        new((w, i) => w[i + 1] == 'N' && i == 1 && w.IsVowel(0) && !w.LooksSlavicOrGermanic, "KN", "N", 2), // Agnes
        new((w, i) => w[i + 1] == 'N' && !w.Has(i + 2, "EY") && !w.LooksSlavicOrGermanic, "N", "KN", 2),
        new((w, i) => w[i + 1] == 'N', "KN", 2), // Cagney
        new((w, i) => w.Has(i + 1, "LI") && !w.LooksSlavicOrGermanic, "KL", "L", 2), // Tagliaro
        new((w, i) => i == 0 && (w[1] == 'Y' || w.Has(1, SoftOrHardBeginnings)), "K", "J", 2), // Gerald, Gibson
        new(IsBeforeErOrY, "K", "J", 2), // Bagger
        new((w, i) => IsBeforeSoftVowel(w, i) && (w.BeginsGermanic || w.Has(i + 1, "ET")), "K", 1, "G"),
        new((w, i) => IsBeforeSoftVowel(w, i) && w.Has(i + 1, "IER "), "J", 1, "G"),
        new(IsBeforeSoftVowel, "J", "K", 1, "G"), // Biaggi
        new(MetaphoneRules.Always, "K", swallows: "G"),
    ];

    private static readonly string[] SoftOrHardBeginnings = ["ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER"];

    // After B, D or H a little before, GH is silent (the rule that Philips names after Parker).
    private static bool HasSilentGh(MetaphoneWord word, int at) =>
        (at > 1 && word.IsOneOf(at - 2, "BHD")) || (at > 2 && word.IsOneOf(at - 3, "BHD")) || (at > 3 && word.IsOneOf(at - 4, "BH"));

    private static bool IsBeforeErOrY(MetaphoneWord word, int at) =>
        (word.Has(at + 1, "ER") || word[at + 1] == 'Y')
        && !word.Has(0, "DANGER", "RANGER", "MANGER")
        && !word.IsOneOf(at - 1, "EI")
        && !word.Has(at - 1, "RGY", "OGY");

    private static bool IsBeforeSoftVowel(MetaphoneWord word, int at) =>
        word.IsOneOf(at + 1, "EIY") || word.Has(at - 1, "AGGI", "OGGI");
}
