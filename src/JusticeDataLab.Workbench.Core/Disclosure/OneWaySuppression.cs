namespace JusticeDataLab.Workbench.Core.Disclosure;

/// <summary>Withholds small counts of a one-way table with a total, and enough others that subtraction recovers nothing.</summary>
public static class OneWaySuppression
{
    /// <summary>
    /// Primary: counts from 1 to one below the minimum. Secondary: the next smallest counts, until at least two are
    /// withheld, their sum is not small, and their sum leaves each of them open; equal counts in the order given; zeros
    /// last; the total when no count is left.
    /// </summary>
    /// <param name="counts">The counts, not below 0.</param>
    /// <param name="settings">Settings.</param>
    public static SuppressedTable Apply(IReadOnlyList<long> counts, DisclosureSettings settings)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Any(count => count < 0)) throw new ArgumentOutOfRangeException(nameof(counts), "A count cannot be below 0: give the number of people in each row.");
        var withheld = new bool[counts.Count];
        for (var i = 0; i < withheld.Length; i++) withheld[i] = IsSmall(counts[i], settings);
        var primary = withheld.Count(isWithheld => isWithheld);
        var queue = new Queue<int>(Enumerable.Range(0, counts.Count)
            .Where(i => !withheld[i])
            .OrderBy(i => counts[i] == 0 ? long.MaxValue : counts[i])
            .ThenBy(i => i));
        var secondary = 0;
        while (primary > 0 && IsExposed(counts, withheld, secondary, settings) && queue.TryDequeue(out var next))
        {
            withheld[next] = true;
            secondary++;
        }

        var hidesTotal = primary > 0 && IsExposed(counts, withheld, secondary, settings);
        return new SuppressedTable(
            [.. counts.Select((count, i) => withheld[i] ? SuppressedCount.Withheld : SuppressedCount.Shown(Rounded(count, settings)))],
            hidesTotal ? SuppressedCount.Withheld : SuppressedCount.Shown(Rounded(counts.Sum(), settings)),
            primary,
            secondary + (hidesTotal ? 1 : 0));
    }

    private static bool IsSmall(long count, DisclosureSettings settings) => count > 0 && count < settings.MinimumCell;

    // A reader knows the sum of the withheld counts, that none of them is 0 and how small counts are defined.
    private static bool IsExposed(IReadOnlyList<long> counts, bool[] withheld, int secondary, DisclosureSettings settings)
    {
        var (number, sum) = (0, 0L);
        for (var i = 0; i < withheld.Length; i++)
        {
            if (!withheld[i]) continue;
            number++;
            sum += counts[i];
        }

        var allAtTheTop = secondary == 0 && sum == number * (settings.MinimumCell - 1L);
        return number < 2 || sum < settings.MinimumCell || sum <= number || allAtTheTop;
    }

    private static long Rounded(long count, DisclosureSettings settings) =>
        settings.RoundTo <= 1 ? count : (long)Math.Round((decimal)count / settings.RoundTo, MidpointRounding.ToEven) * settings.RoundTo;
}
