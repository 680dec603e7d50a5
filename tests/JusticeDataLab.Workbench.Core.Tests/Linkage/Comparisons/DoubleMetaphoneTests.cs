using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class DoubleMetaphoneTests
{
    [Fact]
    public void Of_agrees_with_PostgreSQL()
    {
        var table = Words.Oracle("phonetic.csv");
        Assert.All(Enumerable.Range(0, table.Rows), i =>
        {
            var codes = DoubleMetaphone.Of(table["name"][i]);
            Assert.Equal((table["dmetaphone"][i], table["dmetaphone_alt"][i]), ($"{codes.Primary}", $"{codes.Alternate}"));
        });
    }

    [Theory]
    [InlineData("SMITH", "SM0", "XMT")] // S before M: S or X; TH: 0 or T
    [InlineData("SCHMIDT", "XMT", "SMT")] // SCH before a consonant: X or S; DT: T
    [InlineData("XAVIER", "SF", "SFR")] // R after IE at the end is silent in French
    [InlineData("FEATHERSTONEHAUGH", "F0RS", "FTRS")] // four characters
    [InlineData("knight", "NT", "NT")]
    [InlineData("A", "A", "A")]
    [InlineData("AAAA", "A", "A")]
    [InlineData("BBBB", "PP", "PP")]
    [InlineData("Ñ", "N", "N")]
    [InlineData("Ç", "S", "S")]
    [InlineData("иван", "", "")]
    [InlineData("-", "", "")]
    [InlineData("", "", "")]
    public void Of_gives_both_codes(string name, string primary, string alternate)
    {
        var codes = DoubleMetaphone.Of(name);
        Assert.Equal((primary, alternate), ($"{codes.Primary}", $"{codes.Alternate}"));
        Assert.Equal(primary != alternate, codes.AreTwo);
    }

    [Theory]
    [InlineData("CATHERINE", "KATHRYN")]
    [InlineData("MACDONALD", "MCDONALD")]
    [InlineData("MOHAMMED", "MUHAMMAD")]
    [InlineData("STEPHEN", "STEVEN")]
    public void Of_names_that_sound_alike_is_the_same(string a, string b) => Assert.Equal(DoubleMetaphone.Of(a), DoubleMetaphone.Of(b));

    [Fact]
    public void Of_text_longer_than_the_buffer_reads_all_of_it()
    {
        var vowels = new string('E', 70);
        Assert.Equal("PT", $"{DoubleMetaphone.Of("B" + vowels + "T").Primary}");
    }

    // So that the agreement above speaks for every rule.
    [Fact]
    public void Names_of_the_oracle_reach_every_rule()
    {
        var reached = new HashSet<MetaphoneRule>(ReferenceEqualityComparer.Instance);
        foreach (var name in Words.Oracle("phonetic.csv")["name"])
        {
            var word = new MetaphoneWord(name.ToUpperInvariant());
            var at = word.Has(0, "GN", "KN", "PN", "WR", "PS") ? 1 : 0;
            while (at < word.Length)
            {
                var step = 1;
                foreach (var rule in MetaphoneRules.Of(word[at]))
                {
                    if (!rule.Fits(word, at)) continue;
                    reached.Add(rule);
                    step = rule.StepFrom(word, at);
                    break;
                }

                at += step;
            }
        }

        var missing = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".SelectMany(letter => MetaphoneRules.Of(letter).ToArray()
            .Select((rule, place) => (rule, label: $"{letter}, rule {place + 1}"))
            .Where(entry => !reached.Contains(entry.rule))
            .Select(entry => entry.label));
        Assert.Empty(missing);
    }
}
