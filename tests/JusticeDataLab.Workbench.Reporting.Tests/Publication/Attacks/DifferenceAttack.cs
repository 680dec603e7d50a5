using System.Globalization;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Differences between analyses: the whole less its parts is about those in none of the parts that are shown.</summary>
internal static class DifferenceAttack
{
    private const int SmallClass = 10;

    public static IEnumerable<string> On(PublishedSet set) => [.. Parts(set), .. Runs(set)];

    private static IEnumerable<string> Parts(PublishedSet set)
    {
        for (var table = 1; table <= 7; table++)
        {
            var rows = (set.Outcome(table)?.Rows ?? []).Select(row => Read(table, row)).ToList();
            foreach (var measure in rows.GroupBy(row => row.Measure, StringComparer.Ordinal))
            {
                if (measure.FirstOrDefault(row => row.Kind.Length == 0) is not { Label.Length: > 0 } whole) continue;
                foreach (var kind in measure.Where(row => row.Kind.Length > 0).GroupBy(row => row.Kind, StringComparer.Ordinal))
                {
                    var people = whole.People - kind.Sum(part => part.People);
                    var (least, most) = (whole.Least - kind.Sum(part => part.Most), whole.Most - kind.Sum(part => part.Least));
                    var what = $"Table {table}, main analysis less {kind.Key}{measure.Key}";
                    if (people is > 0 and < Attacker.SmallGroup) yield return $"{what}: about {people} people";
                    var small = table is 4 or 5 ? SmallClass : Attacker.Small;
                    if (table != 3 && people > 0 && least >= 1 && most < small) yield return $"{what}: {least} to {most}";
                    if (table is 1 or 4 or 6 && people > 0 && people - most >= 1 && people - least < small) yield return $"{what}: all but {people - most} to {people - least}";
                }
            }
        }
    }

    // Runs with and without assessments are of nested people.
    private static IEnumerable<string> Runs(PublishedSet set)
    {
        if (set.Tables.Values.FirstOrDefault(table => table.Rows.Any(row => row[0].StartsWith("Everyone, without assessments", StringComparison.Ordinal))) is not { } runs) yield break;
        var sizes = runs.Rows.Select(row => PublishedSet.Number(row[1])).ToList();
        foreach (var size in sizes.Skip(1).OfType<long>())
        {
            if (sizes[0] - size is > 0 and < Attacker.SmallGroup) yield return $"runs: {sizes[0] - size} people without an assessment";
        }

        if (sizes is [_, { } one, { } two] && Attacker.IsSmall(Math.Abs(one - two))) yield return $"runs: {Math.Abs(one - two)} people are in one of them";
    }

    // Label "Site: North, indictable only" is of the kind Site and the measure indictable only.
    private static (string Label, string Kind, string Measure, long People, long Least, long Most) Read(int table, IReadOnlyList<string> row)
    {
        var comma = row[0].LastIndexOf(", ", StringComparison.Ordinal);
        var (label, measure) = table is 4 or 5 ? (comma < 0 ? "Main analysis" : row[0][..comma], comma < 0 ? row[0].ToLowerInvariant() : row[0][(comma + 2)..]) : (row[0], "");
        var people = PublishedSet.Number(row[1])!.Value;
        var kind = label.Contains(':', StringComparison.Ordinal) ? label.Split(':')[0] : "";
        if (table is 1 or 4 or 6)
        {
            var counts = IntervalAttack.Counts(people, row);
            return (label, kind, measure.Length > 0 ? ", " + measure : "", people, counts.Count > 0 ? counts[0] : 0, counts.Count > 0 ? counts[^1] : people);
        }

        var average = double.Parse(row[3], CultureInfo.InvariantCulture);
        return (label, kind, measure.Length > 0 ? ", " + measure : "", people, (long)Math.Ceiling((average - 0.005) * people), (long)Math.Floor((average + 0.005) * people));
    }
}
