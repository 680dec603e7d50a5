using System.Globalization;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>
/// Finds the number of people whose shares round as those of the bins of a figure do: what is left of the group is withheld,
/// and what differs between two counts of one bin left in between.
/// </summary>
internal static class BinAttack
{
    private static readonly string[] Unweighted = ["before_matching_treatment", "before_matching_comparison", "after_matching_treatment"];

    public static IEnumerable<string> On(PublishedSet set)
    {
        if (set.Tables.Values.FirstOrDefault(table => table.Header[0].StartsWith("score", StringComparison.Ordinal)) is not { } overlap) yield break;
        var counts = new Dictionary<string, IReadOnlyList<long?>>(StringComparer.Ordinal);
        foreach (var start in Unweighted)
        {
            var column = overlap.Header.ToList().FindIndex(name => name.StartsWith(start, StringComparison.Ordinal));
            var people = start.EndsWith("treatment", StringComparison.Ordinal) ? set.Treated : Pool(set);
            if (column < 0) continue;
            var cells = overlap.Rows.Select(row => row[column]).ToList();
            var shares = cells.Select(cell => cell == "[c]" ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture)).ToList();
            // More treated people than were analysed may be in the part before matching.
            var possible = Enumerable.Range(1, (int)((people ?? 0) * 1.2)).Where(number => Fits(shares, number)).Take(2).ToList();
            if (possible.Count != 1) continue;
            counts[start] = [.. shares.Select(share => share is { } percent ? (long?)Math.Round(percent * possible[0] / 100) : null)];
            var (withheld, left) = (cells.Count(cell => cell == "[c]"), (people ?? 0) - possible[0]);
            foreach (var bin in counts[start].Where(bin => bin is { } number && Attacker.IsSmall(number))) yield return $"{start}: a bin of {bin}";
            if (left > 0 && (withheld == 1 || left <= withheld || left < Attacker.Small)) yield return $"{start}: {withheld} withheld add up to {left}";
        }

        if (!counts.TryGetValue(Unweighted[0], out var before) || !counts.TryGetValue(Unweighted[2], out var after)) yield break;
        foreach (var (one, two) in before.Zip(after).Where(pair => pair is { First: { } one, Second: { } two } && Attacker.IsSmall(one - two))) yield return $"{one - two} left a bin in matching";
    }

    // Shares with one decimal are those of few numbers of people.
    private static bool Fits(List<double?> shares, int number)
    {
        var counts = shares.OfType<double>().Select(share => (Count: Math.Round(share * number / 100), Share: share)).ToList();
        return counts.Sum(pair => pair.Count) == number && counts.All(pair => Math.Abs((100 * pair.Count / number) - pair.Share) <= 0.0501);
    }

    private static long? Pool(PublishedSet set) => set.Tables.Values.SelectMany(table => table.Rows).Where(row => row[0] == "Comparison pool").Select(row => PublishedSet.Number(row[1])).FirstOrDefault();
}
