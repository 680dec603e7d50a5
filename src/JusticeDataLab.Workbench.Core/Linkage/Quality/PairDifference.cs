using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>The worst that differs between a row and the right person's record, in words.</summary>
internal static class PairDifference
{
    private const string Exact = "exact";

    public static string Of(LinkCandidate? pair)
    {
        if (pair is null) return "the right person is no candidate";
        var name = LevelOf(pair, Comparison.Name);
        var birth = LevelOf(pair, Comparison.DateOfBirth);
        return (name, birth) switch
        {
            (Exact, Exact) => "name and date of birth agree",
            (Exact, null) => "no date of birth",
            (Exact, _) => $"date of birth: {Words(birth)}",
            (_, Exact) => $"name: {Words(name)}",
            _ => "name and date of birth both differ",
        };
    }

    private static string? LevelOf(LinkCandidate pair, Comparison comparison) => pair.Levels.FirstOrDefault(level => level.Comparison == comparison)?.Level;

    private static string Words(string? level) => level is null ? "missing" : level.Replace('-', ' ');
}
