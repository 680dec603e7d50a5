namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>The day of the next release: the second Thursday three months on.</summary>
public static class NextRelease
{
    /// <summary>The next release after one. July 2017 gives 12 October 2017, December 2017 gives 8 March 2018.</summary>
    /// <param name="release">Any day of the month of release.</param>
    public static DateOnly After(DateOnly release)
    {
        var first = new DateOnly(release.Year, release.Month, 1).AddMonths(3);
        var toThursday = ((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toThursday + 7);
    }
}
