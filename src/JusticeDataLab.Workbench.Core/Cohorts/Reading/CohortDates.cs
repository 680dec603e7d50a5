namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>
/// Reads dates written <c>yyyy-MM-dd</c> or <c>dd/MM/yyyy</c>, and no others. 1900-01-01 and 1970-01-01 are placeholders
/// that the Ministry of Justice's own cleaning deletes.
/// </summary>
internal static class CohortDates
{
    private static readonly DateOnly[] Placeholders = [new(1900, 1, 1), new(1970, 1, 1)];

    public static DateReading Read(string text, out DateOnly date)
    {
        date = default;
        if (MissingWords.Contain(text)) return DateReading.Missing;
        int year, month, day;
        if (Shape(text, '-', 4, 2, 2))
        {
            (year, month, day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        }
        else if (Shape(text, '/', 2, 2, 4))
        {
            (day, month, year) = (Number(text, 0, 2), Number(text, 3, 2), Number(text, 6, 4));
        }
        else
        {
            return HasTwoDigitYear(text) ? DateReading.TwoDigitYear : DateReading.Unreadable;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return DateReading.Impossible;
        date = new DateOnly(year, month, day);
        return Placeholders.Contains(date) ? DateReading.Placeholder : DateReading.Read;
    }

    private static bool Shape(string text, char separator, int first, int second, int third)
    {
        if (text.Length != first + second + third + 2) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isSeparator = i == first || i == first + 1 + second;
            if (isSeparator ? text[i] != separator : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++) number = (number * 10) + (text[i] - '0');
        return number;
    }

    // Day, month (digits or a word) and a year of two digits, with any usual separator.
    private static bool HasTwoDigitYear(string text)
    {
        var parts = text.Split(['/', '-', '.', ' ']);
        return parts.Length == 3
            && parts[0].Length is 1 or 2 && parts[0].All(char.IsAsciiDigit)
            && parts[1].Length is >= 1 and <= 9 && parts[1].All(char.IsAsciiLetterOrDigit)
            && parts[2].Length == 2 && parts[2].All(char.IsAsciiDigit);
    }
}
