using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>
/// Somebody who has the published files and nothing else, knows the method and the rules of disclosure control that the
/// report states, and looks for counts that they withhold.
/// </summary>
internal sealed class Attacker(IReadOnlyList<PublicationFile> files)
{
    /// <summary>A count from 1 to one below this is small; the default of the setting.</summary>
    public const int Small = 6;

    /// <summary>People in fewer than this are a small group; the default of the setting.</summary>
    public const int SmallGroup = 30;

    private readonly PublishedSet set = new(files);

    /// <summary>How many cells are withheld in all.</summary>
    public int Withheld => set.Tables.Values.Sum(table => table.Rows.Sum(row => row.Count(cell => cell == "[c]")));

    /// <summary>Rows of Tables 1 to 7.</summary>
    public int OutcomeRows => Enumerable.Range(1, 7).Sum(table => set.Outcome(table)?.Rows.Count ?? 0);

    /// <summary>What can be worked out, in words; none when the publication holds.</summary>
    public IReadOnlyList<string> Recovered =>
        [.. SubtractionAttack.On(set), .. ShareAttack.On(set), .. BinAttack.On(set), .. IntervalAttack.On(set), .. DifferenceAttack.On(set), .. PictureAttack.On(set), .. PrecisionAttack.On(set), .. WordAttack.On(set)];

    /// <summary>What can be worked out from Tables 1 to 7 alone.</summary>
    public IReadOnlyList<string> RecoveredFromOutcomes => [.. IntervalAttack.On(set), .. DifferenceAttack.On(set)];

    /// <summary>Whether a number of people is small.</summary>
    public static bool IsSmall(long people) => people is > 0 and < Small;
}
