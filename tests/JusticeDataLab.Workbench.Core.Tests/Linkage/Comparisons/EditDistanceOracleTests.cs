using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class EditDistanceOracleTests
{
    [Fact]
    public void Distances_agree_with_DuckDB()
    {
        var table = Words.Oracle("string_metrics.csv");
        for (var i = 0; i < table.Rows; i++)
        {
            var (a, b) = (table["a"][i], table["b"][i]);
            if (!Words.IsAscii(a)) continue;
            Near.Equal($"Levenshtein {a} {b}", table.Numbers("levenshtein")[i], Levenshtein.Distance(a, b), 0);
            Near.Equal($"Damerau-Levenshtein {a} {b}", table.Numbers("damerau_levenshtein")[i], DamerauLevenshtein.Distance(a, b), 0);
        }
    }

    // Two bytes in DuckDB, one character here.
    [Theory]
    [InlineData("José", "Jose")]
    [InlineData("zoë", "zoe")]
    public void Distances_count_characters_not_bytes(string a, string b)
    {
        Assert.Equal(1, Levenshtein.Distance(a, b));
        Assert.Equal(1, DamerauLevenshtein.Distance(a, b));
    }
}
