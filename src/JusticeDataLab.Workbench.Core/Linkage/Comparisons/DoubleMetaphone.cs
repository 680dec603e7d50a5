using JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// Double Metaphone: how a name sounds in English, and how it may sound otherwise, as two codes of at most four
/// characters. SMITH gives SM0 and XMT, SCHMIDT XMT and SMT, so that a code of one is a code of the other.
/// </summary>
/// <remarks>
/// <para>
/// A name is read from the left. At each place the first rule of its letter that fits adds to both codes and says how far to
/// go on; the rules of the letters stand in <see cref="MetaphoneRules"/>. X is the sound of SH, 0 that of TH. A vowel counts
/// at the beginning only, as A. The two codes are equal when a name sounds one way.
/// </para>
/// <para>
/// Small letters count as capitals. Spaces count, since VAN and VON say something; write other punctuation out of the name
/// and fold accents first. A name without a letter gives two empty codes. Nothing is allocated up to 64 characters. Agrees
/// with dmetaphone and dmetaphone_alt of PostgreSQL.
/// </para>
/// <para>Source: L. Philips (2000), The double metaphone search algorithm, C/C++ Users Journal 18(6), 38-43.</para>
/// </remarks>
internal static class DoubleMetaphone
{
    private const int LongestOnStack = 64;

    private static readonly string[] SilentBeginnings = ["GN", "KN", "PN", "WR", "PS"];

    /// <summary>The codes of a name.</summary>
    public static DoubleMetaphoneCodes Of(ReadOnlySpan<char> name) =>
        name.Length <= LongestOnStack ? Of(name, stackalloc char[LongestOnStack]) : Of(name, new char[name.Length]);

    private static DoubleMetaphoneCodes Of(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var capitals = buffer[..name.Length];
        for (var i = 0; i < name.Length; i++) capitals[i] = char.ToUpperInvariant(name[i]);

        var word = new MetaphoneWord(capitals);
        var codes = default(DoubleMetaphoneCodes);
        var at = word.Has(0, SilentBeginnings) ? 1 : 0;
        while (at < word.Length && !codes.AreFull)
        {
            var step = 1;
            foreach (var rule in MetaphoneRules.Of(word[at]))
            {
                if (!rule.Fits(word, at)) continue;
                codes = codes.With(rule.Primary, rule.Alternate);
                step = rule.StepFrom(word, at);
                break;
            }

            at += step;
        }

        return codes;
    }
}
