using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

/// <summary>Words to compare: those of the oracles, and made up ones of few letters, so that letters recur.</summary>
internal static class Words
{
    public static Table Oracle(string file) => Table.Read(Testing.Repository.PathOf(
        "tests", "JusticeDataLab.Workbench.Core.Tests", "Linkage", "Comparisons", "Oracles", file));

    public static Gen<string> OfAtMost(int length) => Gen.Choose(0, length)
        .SelectMany(n => Gen.Elements('A', 'B', 'C').ArrayOf(n).Select(letters => new string(letters)));

    public static Arbitrary<(string A, string B)> Pairs(int length) =>
        OfAtMost(length).SelectMany(a => OfAtMost(length).Select(b => (a, b))).ToArbitrary();

    public static bool IsAscii(string word) => word.All(char.IsAscii);
}
