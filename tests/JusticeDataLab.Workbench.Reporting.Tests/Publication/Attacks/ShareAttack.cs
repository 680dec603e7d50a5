using System.Globalization;
using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Turns shares of a known number of people back into people: levels of a characteristic together are everyone.</summary>
internal static partial class ShareAttack
{
    public static IEnumerable<string> On(PublishedSet set)
    {
        if (set.With("characteristic", "treatment_group_percent") is not { } profile) yield break;
        foreach (var (column, people) in new[] { ("treatment_group_percent", set.Treated), ("not_included_percent", NotIncluded(set)) })
        {
            var at = profile.Header.ToList().IndexOf(column);
            if (at < 0 || people is not { } number) continue;
            foreach (var levels in profile.Rows.GroupBy(row => row[0].Split(':')[0], StringComparer.Ordinal))
            {
                foreach (var place in Levels($"{column}, {levels.Key}", [.. levels.Select(row => row[at])], number)) yield return place;
            }
        }
    }

    private static IEnumerable<string> Levels(string what, IReadOnlyList<string> cells, long number)
    {
        var withheld = cells.Count(cell => cell == "[c]");
        var shown = cells.Where(cell => cell != "[c]").Select(cell => Range(cell, number)).ToList();
        foreach (var (least, most) in shown.Where(range => range.Least >= 1 && range.Most < Attacker.Small)) yield return $"{what}: a level of {least} to {most} is shown";
        if (withheld == 0) yield break;
        var (fewest, most2) = (number - shown.Sum(range => range.Most), number - shown.Sum(range => range.Least));
        if ((withheld == 1 && fewest == most2) || most2 <= withheld || most2 < Attacker.Small) yield return $"{what}: {withheld} withheld add up to {fewest} to {most2}";
    }

    // A percent printed whole is one of few numbers of people.
    private static (long Least, long Most) Range(string percent, long people)
    {
        if (percent == "[low]") return (1, (long)Math.Floor(people * 0.005));
        var share = double.Parse(percent, CultureInfo.InvariantCulture);
        return (Math.Max(share == 0 ? 0 : 1, (long)Math.Ceiling(people * (share - 0.5) / 100)), share == 0 ? 0 : Math.Min(people, (long)Math.Floor(people * (share + 0.5) / 100)));
    }

    private static long? NotIncluded(PublishedSet set) =>
        People().Match(set.Words) is { Success: true } match ? long.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"the ([\d,]+) \w+ who were found in the administrative data and not included")]
    private static partial Regex People();
}
