namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// American Soundex: the first letter of a name and three digits for the consonants after it. ROBERT and RUPERT give R163.
/// </summary>
/// <remarks>
/// <para>
/// 1 is B F P V; 2 is C G J K Q S X Z; 3 is D T; 4 is L; 5 is M N; 6 is R. The first letter stays a letter, but its digit
/// counts: consonants with the same digit are coded once when they stand together (PFISTER P236), also with H or W between
/// them (ASHCRAFT A261); a vowel or Y between them makes them two (TYMCZAK T522). Zeros fill the code up.
/// </para>
/// <para>
/// PostgreSQL's soundex lets H, W and spaces part two consonants as a vowel does, so ASHCRAFT is A226 there; other packages
/// follow either rule.
/// </para>
/// <para>
/// Small letters count as capitals. What is no letter from A to Z is passed over, so fold accents first; a name without a
/// letter gives the empty code.
/// </para>
/// <para>Source: United States National Archives, The Soundex Indexing System; R. C. Russell (1918), US patent 1,261,167.</para>
/// </remarks>
internal static class Soundex
{
    // By letter from A to Z: a digit; '-' for a vowel, which parts equal digits; '.' for H and W, which do not.
    private const string Digits = "-123-12.-22455-12623-1.2-2";

    /// <summary>The code of a name: a letter and three digits.</summary>
    public static PhoneticCode Of(ReadOnlySpan<char> name)
    {
        var code = default(PhoneticCode);
        var previous = '-';
        foreach (var character in name)
        {
            var letter = (char)(character & ~0x20);
            if (letter is < 'A' or > 'Z') continue;
            var digit = Digits[letter - 'A'];
            if (code.IsEmpty) code = code.With(letter);
            else if (digit is not ('-' or '.') && digit != previous) code = code.With(digit);
            if (digit != '.') previous = digit;
        }

        while (!code.IsEmpty && !code.IsFull) code = code.With('0');
        return code;
    }
}
