namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>How many people of a register have each date of birth.</summary>
internal sealed class BirthCounts
{
    private const int FirstYear = 1850;
    private const int LastYear = 2099;
    private const int DaysOfYear = 12 * 31;

    private readonly int[] _days = new int[(LastYear - FirstYear + 1) * DaysOfYear];
    private readonly int[] _years = new int[LastYear - FirstYear + 1];

    public int People { get; private set; }

    /// <summary>People by day: twelve months of 31 days a year, from 1850.</summary>
    public int[] Days => _days;

    /// <summary>Counts that were stored.</summary>
    public static BirthCounts From(int[] days)
    {
        var counts = new BirthCounts();
        days.CopyTo(counts._days, 0);
        for (var day = 0; day < days.Length; day++) counts._years[day / DaysOfYear] += days[day];
        counts.People = counts._years.Sum();
        return counts;
    }

    public void Add(int birth)
    {
        if (Place(birth) is not (>= 0 and var place)) return;
        People++;
        _days[place]++;
        _years[BirthCode.Year(birth) - FirstYear]++;
    }

    /// <summary>People born on a day; 0 for what is no date.</summary>
    public int On(int birth) => Place(birth) is >= 0 and var place ? _days[place] : 0;

    /// <summary>People born on a usual day of a year: the mean over five years, never quite 0.</summary>
    public double UsualOn(int year)
    {
        var (from, to) = (Math.Max(year - 2, FirstYear), Math.Min(year + 2, LastYear));
        var people = 0;
        for (var at = from; at <= to; at++) people += _years[at - FirstYear];
        return Math.Max(people / (365.25 * Math.Max(1, to - from + 1)), People * 1e-6);
    }

    private static int Place(int birth)
    {
        var (year, month, day) = (BirthCode.Year(birth), BirthCode.Month(birth), BirthCode.Day(birth));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day is < 1 or > 31) return -1;
        return ((year - FirstYear) * DaysOfYear) + ((month - 1) * 31) + day - 1;
    }
}
