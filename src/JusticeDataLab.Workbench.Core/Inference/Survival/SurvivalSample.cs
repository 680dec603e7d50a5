using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// Times to an event of everyone with a weight, gathered by distinct time: all that curves, tests and hazard ratios need,
/// however many people there are. A time without the event is censored: the event had not happened by then.
/// </summary>
public sealed class SurvivalSample
{
    /// <summary>Gathers a sample.</summary>
    /// <param name="times">Time to the event or to the end of watching, at least 0, in any unit; NaN for people not to be counted.</param>
    /// <param name="events">Whether the event happened at that time.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights; people of weight 0 do not take part.</param>
    /// <param name="clusters">Number of everyone's cluster (a pair, a person with several events), at least 0; null when there are none.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a time or weight is negative or not a finite number.</exception>
    public SurvivalSample(double[] times, bool[] events, bool[] treated, double[] weights, int[]? clusters = null)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(weights);
        Guard.SameLength(times.Length, events.Length, nameof(events));
        Guard.SameLength(times.Length, treated.Length, nameof(treated));
        Guard.SameLength(times.Length, weights.Length, nameof(weights));
        if (clusters is not null) Guard.SameLength(times.Length, clusters.Length, nameof(clusters));
        int[] rows = [.. Enumerable.Range(0, times.Length).Where(row => Takes(times[row], weights[row], row))];
        Times = [.. rows.Select(row => times[row]).Distinct().Order()];
        Treatment = new SurvivalGroup(Times);
        Comparison = new SurvivalGroup(Times);
        var place = new Dictionary<double, int>(Times.Length);
        for (var at = 0; at < Times.Length; at++) place.Add(Times[at], at);
        Rows = Array.ConvertAll(rows, row => new SurvivalRow(place[times[row]], events[row], treated[row], weights[row], clusters?[row] ?? row));
        HasClusters = clusters is not null;
        foreach (var row in Rows) (row.Treated ? Treatment : Comparison).Add(row);
        Treatment.Complete();
        Comparison.Complete();
    }

    /// <summary>People of the treatment group.</summary>
    public int TreatedPeople => Treatment.People;

    /// <summary>People of the comparison group.</summary>
    public int ComparisonPeople => Comparison.People;

    /// <summary>Events among the treated.</summary>
    public int TreatedEvents => Treatment.Events;

    /// <summary>Events in the comparison group.</summary>
    public int ComparisonEvents => Comparison.Events;

    /// <summary>Whether everyone counts the same.</summary>
    public bool IsUnweighted => Array.TrueForAll(Rows, row => row.Weight == Rows[0].Weight);

    internal double[] Times { get; }

    internal SurvivalGroup Treatment { get; }

    internal SurvivalGroup Comparison { get; }

    internal SurvivalRow[] Rows { get; }

    internal bool HasClusters { get; }

    // Fractions cannot be counts of people: variances must then come from the spread between people.
    internal bool HasFractionalWeights => Array.Exists(Rows, row => row.Weight % 1 != 0);

    /// <summary>Why groups cannot be compared; null when they can.</summary>
    internal string? WhyNone
    {
        get
        {
            if (TreatedPeople == 0) return "Nobody in the treatment group has a time.";
            if (ComparisonPeople == 0) return "Nobody in the comparison group has a time.";
            return TreatedEvents + ComparisonEvents == 0 ? "Nobody had the event: everyone's time is censored." : null;
        }
    }

    private static bool Takes(double time, double weight, int row)
    {
        if (weight == 0 || double.IsNaN(time)) return false;
        return time >= 0 && double.IsFinite(time) && weight > 0 && double.IsFinite(weight)
            ? true
            : throw new ArgumentException($"Row {row + 1} has a time or weight that is negative or not a finite number.", nameof(time));
    }
}
