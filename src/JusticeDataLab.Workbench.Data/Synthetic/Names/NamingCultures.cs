using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>The naming cultures of the register and their shares, which are our own round figures.</summary>
internal static class NamingCultures
{
    private static readonly IReadOnlyList<RankedNames> BritishMen =
        [BritishForenames.MenBefore1965, BritishForenames.MenFrom1965, BritishForenames.MenFrom1985];

    private static readonly IReadOnlyList<RankedNames> BritishWomen =
        [BritishForenames.WomenBefore1965, BritishForenames.WomenFrom1965, BritishForenames.WomenFrom1985];

    public static IReadOnlyList<NamingCulture> All { get; } =
    [
        new(0.700, NameStyle.Western, BritishMen, BritishWomen, BritishSurnames.Common, ["W1", "W1", "W1", "W1", "W1", "W1", "M1", "W1", "W9", "M9"], 0.005),
        new(0.060, NameStyle.Western, [IrishNames.Men], [IrishNames.Women], IrishNames.Surnames, ["W1", "W2", "W1", "W3", "W1", "W4"], 0.15),
        new(0.055, NameStyle.Muslim, [SouthAsianNames.MuslimMen], [SouthAsianNames.MuslimWomen], SouthAsianNames.MuslimSurnames, ["A2", "A2", "A3", "A2", "A9", "A1"], 0.18),
        new(0.014, NameStyle.Sikh, [SouthAsianNames.SikhMen], [SouthAsianNames.SikhWomen], SouthAsianNames.SikhSurnames, ["A1", "A1", "A1", "A9"], 0.15),
        new(0.010, NameStyle.Plain, [SouthAsianNames.HinduMen], [SouthAsianNames.HinduWomen], SouthAsianNames.HinduSurnames, ["A1", "A1", "A9"], 0.20),
        new(0.030, NameStyle.Western, [AfricanAndCaribbeanNames.WestAfricanMen], [AfricanAndCaribbeanNames.WestAfricanWomen], AfricanAndCaribbeanNames.WestAfricanSurnames, ["B2", "B2", "B2", "B9"], 0.25),
        new(0.014, NameStyle.Plain, [AfricanAndCaribbeanNames.EastAfricanMen], [AfricanAndCaribbeanNames.EastAfricanWomen], AfricanAndCaribbeanNames.EastAfricanSurnames, ["B2", "B2", "B9", "M2"], 0.35),
        new(0.047, NameStyle.Western, [AfricanAndCaribbeanNames.CaribbeanMen], [AfricanAndCaribbeanNames.CaribbeanWomen], AfricanAndCaribbeanNames.CaribbeanSurnames, ["B1", "B1", "M1", "B1", "B9", "M1"], 0.08),
        new(0.020, NameStyle.Polish, [OtherNames.PolishMen], [OtherNames.PolishWomen], OtherNames.PolishSurnames, ["W9", "W9", "W5"], 0.90),
        new(0.014, NameStyle.Plain, [OtherNames.RomanianMen], [OtherNames.RomanianWomen], OtherNames.RomanianSurnames, ["W9", "W9", "W4", "W8"], 0.95),
        new(0.020, NameStyle.Plain, [OtherNames.EuropeanMen], [OtherNames.EuropeanWomen], OtherNames.EuropeanSurnames, ["W9", "W9", "W5", "O9"], 0.75),
        new(0.013, NameStyle.Plain, [OtherNames.ArabicMen], [OtherNames.ArabicWomen], OtherNames.ArabicSurnames, ["O2", "O9", "O2", "A9", "M9"], 0.55),
        new(0.007, NameStyle.Plain, [OtherNames.ChineseMen], [OtherNames.ChineseWomen], OtherNames.ChineseSurnames, ["O1", "A4", "A9", "M3"], 0.60),
    ];

    public static NamingCulture Draw(RandomStream stream)
    {
        var point = stream.NextDouble() * All.Sum(culture => culture.Share);
        foreach (var culture in All)
        {
            point -= culture.Share;
            if (point < 0) return culture;
        }

        return All[0];
    }
}
