using System.Globalization;
using System.Numerics;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>What the dates of a column say together about the order of day and month.</summary>
internal sealed class DateOrder
{
    // Four in ten days of the month are 12 or lower, so twenty such dates by chance: 0.4 to the power of 20, one in 90 million.
    private const int EnoughLowDays = 20;

    // A service that always starts in the first days of a month has few different days.
    private const int EnoughDifferentDays = 6;
    private const int EnoughExchanged = 3;

    private int _onlyExchanged;
    private int _onlyAsGiven;
    private int _days;
    private DateOnly? _first;
    private bool _differs;

    /// <summary>Dates that could be read.</summary>
    public int Read { get; private set; }

    /// <summary>Dates on 1 January.</summary>
    public int FirstOfJanuary { get; private set; }

    /// <summary>Whether every date that could be read is the same.</summary>
    public bool IsConstant => Read > 0 && !_differs;

    /// <summary>At least three dates exist only with day and month exchanged, and more do than exist only as given.</summary>
    public bool IsMonthFirst => _onlyExchanged >= EnoughExchanged && _onlyExchanged > _onlyAsGiven;

    /// <summary>At least 20 dates, six different days of the month among them, and no day above 12.</summary>
    public bool HasOnlyLowDays => Read >= EnoughLowDays && _onlyAsGiven == 0 && BitOperations.PopCount((uint)_days) >= EnoughDifferentDays;

    public void Count(string text, DateReading reading, DateOnly date)
    {
        if (reading == DateReading.Impossible)
        {
            if (ExistsExchanged(text)) _onlyExchanged++;
            return;
        }

        if (reading != DateReading.Read) return;
        Read++;
        if (date is { Day: 1, Month: 1 }) FirstOfJanuary++;
        if (date.Day > 12) _onlyAsGiven++;
        else _days |= 1 << date.Day;
        _first ??= date;
        _differs |= date != _first;
    }

    // Of a date that does not exist as given: yyyy-dd-MM or MM/dd/yyyy.
    private static bool ExistsExchanged(string text) => DateOnly.TryParseExact(
        text, ["yyyy-dd-MM", "MM'/'dd'/'yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
