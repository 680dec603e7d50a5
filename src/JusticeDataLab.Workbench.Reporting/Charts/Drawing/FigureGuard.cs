namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>Checks of what a figure is given, with messages that say what to do.</summary>
internal static class FigureGuard
{
    /// <summary>Values beyond this, either side of zero, are refused: no measure here is so large.</summary>
    public const double Largest = 1e9;

    public static string Id(string value, string name)
    {
        var valid = !string.IsNullOrEmpty(value) && char.IsAsciiLetter(value[0])
            && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
        return valid ? value : throw new ArgumentException($"'{value}' must be a letter, then letters, digits or hyphens, such as fig-1.", name);
    }

    public static string Text(string value, string name) => !string.IsNullOrWhiteSpace(value)
        ? value
        : throw new ArgumentException("Must not be empty.", name);

    public static string Words(string value, int most, string name)
    {
        var count = Text(value, name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return count <= most
            ? value
            : throw new ArgumentException($"Has {count} words, at most {most} are allowed: move detail to the subtitle.", name);
    }

    public static bool Same(string one, string other) =>
        string.Equals(one.Trim().TrimEnd('.'), other.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    public static void Some<T>(IReadOnlyList<T> items, string name)
    {
        if (items.Count == 0) throw new ArgumentException("Must have at least one entry: leave the figure out when there is nothing to show.", name);
    }

    public static void Finite(double? value, string name)
    {
        if (value is { } number && !(Math.Abs(number) <= Largest))
            throw new ArgumentOutOfRangeException(name, number, "Must be a finite number of at most a thousand million. Pass null for a value that is not defined.");
    }

    public static void Above(double value, double limit, string name)
    {
        Finite(value, name);
        if (value <= limit) throw new ArgumentOutOfRangeException(name, value, $"Must be above {limit}.");
    }

    public static void DecimalPlaces(int value, string name)
    {
        if (value is < 0 or > 6) throw new ArgumentOutOfRangeException(name, value, "Must be from 0 to 6 decimals.");
    }
}
