using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed partial class SoundexTests
{
    [Theory]
    [InlineData("ROBERT", "R163")]
    [InlineData("RUPERT", "R163")]
    [InlineData("ASHCRAFT", "A261")] // S and C with H between: one 2
    [InlineData("ASHCROFT", "A261")]
    [InlineData("BURROUGHS", "B620")] // G and S with H between: one 2
    [InlineData("TYMCZAK", "T522")] // C and Z one 2, A parts them from K
    [InlineData("PFISTER", "P236")] // F goes with P
    [InlineData("HONEYMAN", "H555")]
    [InlineData("LEE", "L000")]
    [InlineData("O'NEILL", "O540")]
    [InlineData("VAN DEUSEN", "V532")]
    [InlineData("smith", "S530")]
    [InlineData("WHEELWRIGHT", "W462")]
    [InlineData("MMMM", "M000")]
    [InlineData("A", "A000")]
    [InlineData("'1", "")]
    [InlineData("", "")]
    public void Of_gives_the_American_code(string name, string expected) => Assert.Equal(expected, Soundex.Of(name).ToString());

    [Fact]
    public void Of_agrees_with_PostgreSQL_but_where_H_W_or_a_space_parts_equal_digits()
    {
        var table = Words.Oracle("phonetic.csv");
        var different = new List<string>();
        for (var i = 0; i < table.Rows; i++)
        {
            var name = table["name"][i];
            if (Soundex.Of(name).ToString() == table["soundex"][i]) continue;
            Assert.Matches(EqualDigitsParted(), name);
            different.Add(name);
        }

        Assert.Contains("Ashcraft", different);
    }

    [Fact]
    public void Of_long_text_needs_its_beginning_only() => Assert.Equal("R163", Soundex.Of("ROBERT" + new string('X', 100)).ToString());

    [GeneratedRegex("[BFPV][HW ]+[BFPV]|[CGJKQSXZ][HW ]+[CGJKQSXZ]|[DT][HW ]+[DT]|L[HW ]+L|[MN][HW ]+[MN]|R[HW ]+R", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EqualDigitsParted();
}
