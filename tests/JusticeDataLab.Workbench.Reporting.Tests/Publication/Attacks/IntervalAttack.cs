using System.Globalization;
using MathNet.Numerics.Distributions;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>
/// A rate, its interval and the number of people: the method says how the interval is made, so only few counts of people
/// round to all three numbers. None of them may be a small one, nor leave a small one.
/// </summary>
internal static class IntervalAttack
{
    public static IEnumerable<string> On(PublishedSet set)
    {
        foreach (var table in new[] { 1, 4, 6 })
        {
            foreach (var row in set.Outcome(table)?.Rows ?? [])
            {
                if (PublishedSet.Number(row[1]) is not { } people || Counts(people, row) is not { Count: > 0 } counts) continue;
                if (counts.All(Attacker.IsSmall)) yield return $"Table {table}, {row[0]}: {string.Join(" or ", counts)} of {people}";
                if (counts.All(count => Attacker.IsSmall(people - count))) yield return $"Table {table}, {row[0]}: all but {string.Join(" or ", counts.Select(count => people - count))} of {people}";
            }
        }

        // An average and the number of people are a sum: few reoffences or sentences are those of few people.
        foreach (var table in new[] { 2, 5, 7 })
        {
            foreach (var row in set.Outcome(table)?.Rows ?? [])
            {
                if (PublishedSet.Number(row[1]) is not { } people) continue;
                var average = double.Parse(row[3], CultureInfo.InvariantCulture);
                var (least, most) = (Math.Ceiling((average - 0.005) * people), Math.Floor((average + 0.005) * people));
                if (least >= 1 && most < Attacker.Small) yield return $"Table {table}, {row[0]}: {least} to {most} in all";
            }
        }
    }

    /// <summary>Counts that agree with a row of a table of rates.</summary>
    /// <param name="people">People in the treatment group.</param>
    /// <param name="row">The row: rate and limits from the fourth cell on.</param>
    public static List<long> Counts(long people, IReadOnlyList<string> row)
    {
        var (rate, lower, upper) = (int.Parse(row[3], CultureInfo.InvariantCulture), PublishedSet.Number(row[4]), PublishedSet.Number(row[5]));
        var reach = people < 2 ? 0 : StudentT.InvCDF(0, 1, people - 1, 0.975);
        var counts = new List<long>();
        for (long count = 0; count <= people; count++)
        {
            var share = count / (double)people;
            var half = people < 2 ? 0 : reach * Math.Sqrt(share * (1 - share) / (people - 1));
            if (Near(100 * share, rate) && (lower is null || Near(100 * (share - half), lower.Value)) && (upper is null || Near(100 * (share + half), upper.Value))) counts.Add(count);
        }

        return counts;
    }

    // Rounded to that, ties either way.
    private static bool Near(double percent, long printed) => Math.Abs(percent - printed) <= 0.5 + 1e-9;
}
