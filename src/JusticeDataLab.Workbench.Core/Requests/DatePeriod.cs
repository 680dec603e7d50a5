namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>A period of whole days; both ends are inside it.</summary>
[TypeFormatterSource]
public readonly record struct DatePeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DatePeriod(DateOnly from, DateOnly to)
    {
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), "The last day of a period cannot be before its first: swap them.");
        From = from;
        To = to;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; }

    /// <summary>Whether a day lies in the period, both ends included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}
