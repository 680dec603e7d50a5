using System.Globalization;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Values that are one text: no rows, no parts.</summary>
internal static class SimpleValues
{
    /// <summary>Whether values of a type are one text.</summary>
    public static bool Is(Type type)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        return kind.IsPrimitive || kind.IsEnum || kind == typeof(string) || kind == typeof(decimal) || kind == typeof(DateOnly)
            || kind == typeof(TimeOnly) || kind == typeof(DateTime) || kind == typeof(DateTimeOffset) || kind == typeof(TimeSpan) || kind == typeof(Guid);
    }

    /// <summary>The text of a simple value: numbers in shortest round-trip form, dates as year-month-day; null for others.</summary>
    public static string? Text(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or TimeOnly => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
        _ => Is(value.GetType()) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null,
    };
}
