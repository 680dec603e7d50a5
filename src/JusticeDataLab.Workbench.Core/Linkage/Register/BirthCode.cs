namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>A date of birth as the number <c>yyyymmdd</c>; 0 when missing. Fast to compare digit by digit.</summary>
internal static class BirthCode
{
    public const int Missing = 0;

    public static int Of(DateOnly? date) => date is { } day && !IsPlaceholder(day) ? Of(day.Year, day.Month, day.Day) : Missing;

    public static int Of(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    public static int Year(int code) => code / 10_000;

    public static int Month(int code) => code / 100 % 100;

    public static int Day(int code) => code % 100;

    /// <summary>The code with day and month exchanged; 0 when that is no date.</summary>
    public static int Swapped(int code) => code != Missing && Day(code) <= 12 ? Of(Year(code), Day(code), Month(code)) : Missing;

    public static bool IsDate(int code) =>
        Month(code) is >= 1 and <= 12 && Year(code) is >= 1 and <= 9999 && Day(code) >= 1 && Day(code) <= DateTime.DaysInMonth(Year(code), Month(code));

    /// <summary>How many of the eight digits differ.</summary>
    public static int DigitsThatDiffer(int a, int b)
    {
        var differ = 0;
        for (; a > 0 || b > 0; a /= 10, b /= 10)
        {
            if (a % 10 != b % 10) differ++;
        }

        return differ;
    }

    // Dates that systems fill in when they know none; the Ministry of Justice's own cleaning deletes them too.
    private static bool IsPlaceholder(DateOnly day) => day is { Month: 1, Day: 1, Year: 1900 or 1970 };
}
