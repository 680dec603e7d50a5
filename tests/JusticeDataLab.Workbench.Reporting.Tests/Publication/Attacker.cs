using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>
/// Somebody who has the published files and nothing else, knows the rules of disclosure control that the report states, and
/// looks for counts that they withhold: by subtraction along the flow of people, by turning percentages back into people,
/// and by finding the number of people whose shares round as those of a figure do.
/// </summary>
internal sealed class Attacker
{
    private const int Small = 6;

    private readonly Dictionary<string, CsvTable> tables = new(StringComparer.Ordinal);

    public Attacker(IReadOnlyList<PublicationFile> files)
    {
        foreach (var file in files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)))
            tables[file.Path] = CsvTable.Parse(file.Path, Encoding.UTF8.GetString(file.Bytes));
    }

    /// <summary>How many cells are withheld in all.</summary>
    public int Withheld => tables.Values.Sum(table => table.Rows.Sum(row => row.Count(cell => cell == "[c]")));

    /// <summary>What can be worked out, in words; none when the publication holds.</summary>
    public IReadOnlyList<string> Recovered => [.. Flow(), .. Steps(), .. Profile(), .. Bins(), .. Curves()];

    // Remaining people less those who left are the remaining people of the next step.
    private IEnumerable<string> Flow()
    {
        var flow = With("step", "people", "kind");
        if (flow is null) yield break;
        var at = 0;
        while (at < flow.Rows.Count)
        {
            var losses = flow.Rows.Skip(at + 1).TakeWhile(row => row[2] == "Left").ToList();
            if (at + losses.Count + 1 >= flow.Rows.Count) break;
            foreach (var place in Subtract($"flow from {flow.Rows[at][0]}", flow.Rows[at][1], [.. losses.Select(row => row[1])], flow.Rows[at + losses.Count + 1][1])) yield return place;
            at += losses.Count + 1;
        }
    }

    private IEnumerable<string> Steps()
    {
        foreach (var table in tables.Values.Where(table => table.Header[0] == "step" && table.Rows.Count > 2 && table.Header[1] == "people" && !table.Header.Contains("kind")))
        {
            // The pool has a row more at its end: those found similar are no step of the same subtraction.
            var end = table.Rows.ToList().FindLastIndex(row => row[0].StartsWith("Left:", StringComparison.Ordinal)) + 1;
            foreach (var place in Subtract(table.Rows[0][0], table.Rows[0][1], [.. table.Rows.Skip(1).Take(end - 1).Select(row => row[1])], table.Rows[end][1])) yield return place;
        }
    }

    private static IEnumerable<string> Subtract(string what, string from, IReadOnlyList<string> losses, string to)
    {
        var withheld = losses.Count(loss => loss == "[c]");
        if (withheld == 0 || !long.TryParse(from, CultureInfo.InvariantCulture, out var first) || !long.TryParse(to, CultureInfo.InvariantCulture, out var last)) yield break;
        var sum = first - last - losses.Where(loss => loss != "[c]").Sum(loss => long.Parse(loss, CultureInfo.InvariantCulture));
        // One alone is the difference; as many as there are people means one each; a small sum bounds them all.
        if (withheld == 1 || sum <= withheld || sum < Small) yield return $"{what}: {withheld} withheld add up to {sum}";
    }

    // Levels of a characteristic are shares of people whose number is published: together they are everyone.
    private IEnumerable<string> Profile()
    {
        var people = tables["publication/data/table-1.csv"].Rows[0][1];
        if (!long.TryParse(people, CultureInfo.InvariantCulture, out var number)) yield break;
        foreach (var profile in new[] { With("characteristic", "treatment_group_percent"), With("characteristic", "included_percent") }.OfType<CsvTable>())
        {
            foreach (var place in Profile(profile, number)) yield return place;
        }
    }

    private static IEnumerable<string> Profile(CsvTable profile, long number)
    {
        foreach (var levels in profile.Rows.GroupBy(row => row[0].Split(':')[0], StringComparer.Ordinal))
        {
            var withheld = levels.Count(row => row[1] == "[c]");
            if (withheld == 0) continue;
            var shown = levels.Where(row => row[1] != "[c]").Select(row => Range(row[1], number)).ToList();
            var (least, most) = (number - shown.Sum(range => range.Most), number - shown.Sum(range => range.Least));
            if ((withheld == 1 && least == most) || most <= withheld || most < Small) yield return $"{levels.Key}: {withheld} withheld add up to {least} to {most}";
        }
    }

    private static (long Least, long Most) Range(string percent, long people)
    {
        if (percent == "[low]") return (1, (long)Math.Ceiling(people * 0.005));
        var share = double.Parse(percent, CultureInfo.InvariantCulture);
        return ((long)Math.Ceiling(people * (share - 0.5) / 100), (long)Math.Floor(people * (share + 0.5) / 100));
    }

    // Shares with one decimal are those of few numbers of people: the true number less the likeliest is withheld.
    private IEnumerable<string> Bins()
    {
        var overlap = tables.Values.FirstOrDefault(table => table.Header[0].StartsWith("score", StringComparison.Ordinal));
        if (overlap is null || !long.TryParse(tables["publication/data/table-1.csv"].Rows[0][1], CultureInfo.InvariantCulture, out var people)) yield break;
        for (var column = 1; column < overlap.Header.Count; column++)
        {
            // Only the treatment group after matching is counted in a table without weights.
            if (!overlap.Header[column].StartsWith("after_matching_treatment", StringComparison.Ordinal)) continue;
            var withheld = overlap.Rows.Count(row => row[column] == "[c]");
            if (withheld == 0) continue;
            var shares = overlap.Rows.Where(row => row[column] != "[c]").Select(row => double.Parse(row[column], CultureInfo.InvariantCulture)).ToList();
            var possible = Enumerable.Range(1, (int)people).Where(number => Fits(shares, number)).ToList();
            if (possible.Count == 1 && (withheld == 1 || people - possible[0] <= withheld || people - possible[0] < Small)) yield return $"{overlap.Header[column]}: {withheld} withheld add up to {people - possible[0]}";
        }
    }

    // A step of a curve that few people made.
    private IEnumerable<string> Curves()
    {
        if (With("day", "at_risk", "reoffended_since_the_row_before") is not { } curves) yield break;
        foreach (var row in curves.Rows)
        {
            if (long.TryParse(row[^1], CultureInfo.InvariantCulture, out var people) && people > 0 && people < Small) yield return $"{people} of {row[0]} by day {row[1]}";
        }
    }

    private static bool Fits(List<double> shares, int number)
    {
        var counts = shares.Select(share => Math.Round(share * number / 100)).ToList();
        return counts.Sum() == number && counts.Zip(shares).All(pair => Math.Abs((100 * pair.First / number) - pair.Second) <= 0.0501);
    }

    private CsvTable? With(params string[] names) => tables.Values.FirstOrDefault(table => names.All(table.Header.Contains));
}
