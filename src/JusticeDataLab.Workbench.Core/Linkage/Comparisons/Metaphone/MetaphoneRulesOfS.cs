namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>The ways to say S, in the order in which they are tried.</summary>
internal static class MetaphoneRulesOfS
{
    /// <summary>The rules; the last fits everywhere.</summary>
    public static readonly MetaphoneRule[] All =
    [
        new((w, i) => w.Has(i - 1, "ISL", "YSL"), ""), // Isle, Carlisle, Carlysle
        new((w, i) => i == 0 && w.Has(0, "SUGAR"), "X", "S", 1),
        new((w, i) => w.Has(i, "SHEIM", "SHOEK", "SHOLM", "SHOLZ"), "S", 2), // Arnsheim
        new((w, i) => w[i + 1] == 'H', "X", 2),
        new((w, i) => w.Has(i, "SIO", "SIA") && w.LooksSlavicOrGermanic, "S", 3),
        new((w, i) => w.Has(i, "SIO", "SIA"), "S", "X", 3),
        new((w, i) => w[i + 1] == 'Z' || (i == 0 && w.IsOneOf(1, "MNLW")), "S", "X", 1, "Z"), // Smith and Schmidt, Snider
        new((w, i) => w.Has(i, "SCHER", "SCHEN"), "X", "SK", 3), // Schenker
        new((w, i) => w.Has(i, "SCHOO", "SCHUY", "SCHED", "SCHEM"), "SK", 3), // school
        new((w, i) => i == 0 && w.Has(0, "SCH") && !w.IsVowel(3) && w[3] != 'W', "X", "S", 3), // Schmidt
        new((w, i) => w.Has(i, "SCH"), "X", 3),
        new((w, i) => w[i + 1] == 'C' && w.IsOneOf(i + 2, "IEY"), "S", 3),
        new((w, i) => w[i + 1] == 'C', "SK", 3),
        new((w, i) => i == w.Last && w.Has(i - 2, "AI", "OI"), "", "S", 1), // Artois
        new(MetaphoneRules.Always, "S", swallows: "SZ"),
    ];
}
