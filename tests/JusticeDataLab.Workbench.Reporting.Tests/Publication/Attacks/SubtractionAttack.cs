namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Subtraction along the flow of people, down the tables of steps and along the curves.</summary>
internal static class SubtractionAttack
{
    public static IEnumerable<string> On(PublishedSet set) => [.. Flow(set), .. Steps(set), .. Curves(set)];

    // Remaining people less those who left are the remaining people of the next step.
    private static IEnumerable<string> Flow(PublishedSet set)
    {
        var flow = set.With("step", "people", "kind");
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

    private static IEnumerable<string> Steps(PublishedSet set)
    {
        foreach (var table in set.Tables.Values.Where(table => table.Header[0] == "step" && table.Rows.Count > 2 && table.Header[1] == "people" && !table.Header.Contains("kind")))
        {
            // The pool has a row more at its end: those found similar are no step of the same subtraction.
            var end = table.Rows.ToList().FindLastIndex(row => row[0].StartsWith("Left:", StringComparison.Ordinal)) + 1;
            foreach (var place in Subtract(table.Rows[0][0], table.Rows[0][1], [.. table.Rows.Skip(1).Take(end - 1).Select(row => row[1])], table.Rows[end][1])) yield return place;
        }
    }

    private static IEnumerable<string> Subtract(string what, string from, IReadOnlyList<string> losses, string to)
    {
        var withheld = losses.Count(loss => loss == "[c]");
        if (withheld == 0 || PublishedSet.Number(from) is not { } first || PublishedSet.Number(to) is not { } last) yield break;
        var sum = first - last - losses.Sum(loss => PublishedSet.Number(loss) ?? 0);
        // One alone is the difference; as many as there are people means one each; a small sum bounds them all.
        if (withheld == 1 || sum <= withheld || sum < Attacker.Small) yield return $"{what}: {withheld} withheld add up to {sum}";
    }

    // A step of a curve that few people made, from the counts and from the numbers at risk.
    private static IEnumerable<string> Curves(PublishedSet set)
    {
        if (set.With("day", "at_risk", "reoffended_since_the_row_before") is not { } curves) yield break;
        var risk = curves.Header.ToList().IndexOf("at_risk");
        for (var i = 0; i < curves.Rows.Count; i++)
        {
            var row = curves.Rows[i];
            if (PublishedSet.Number(row[^1]) is { } people && Attacker.IsSmall(people)) yield return $"{people} of {row[0]} by day {row[1]}";
            if (i + 1 < curves.Rows.Count && curves.Rows[i + 1][0] == row[0] && PublishedSet.Number(row[risk]) is { } before && PublishedSet.Number(curves.Rows[i + 1][risk]) is { } after && Attacker.IsSmall(before - after))
                yield return $"{before - after} of {row[0]} left the risk by day {row[1]}";
        }
    }
}
