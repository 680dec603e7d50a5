using System.Globalization;
using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>Numbers as figures write them: rounded half to even, commas in thousands, a true minus sign, never −0.</summary>
internal static class FigureText
{
    public const char Minus = '\u2212';

    /// <summary>A value rounded half to even, in decimal arithmetic so that 2.675 is 2.68; never negative zero.</summary>
    public static double Round(double value, int decimals) =>
        PublicationRounding.HalfEven(value, decimals);

    public static double? Round(double? value, int decimals) => value is { } number ? Round(number, decimals) : null;

    /// <summary>A value with its unit's sign.</summary>
    public static string Value(double value, FigureUnit unit, int decimals)
    {
        var format = decimals.ToString("\\N0", CultureInfo.InvariantCulture);
        var digits = Math.Abs(Round(value, decimals)).ToString(format, CultureInfo.InvariantCulture);
        var sign = Round(value, decimals) < 0 ? Minus.ToString() : "";
        return sign + digits + (unit == FigureUnit.Percent ? "%" : "");
    }

    /// <summary>Decimals, at most 6, that a value needs.</summary>
    public static int Decimals(double value)
    {
        for (var decimals = 0; decimals < 6; decimals++)
        {
            if (Math.Abs(Round(value, decimals) - value) <= 1e-9 * Math.Max(1, Math.Abs(value))) return decimals;
        }

        return 6;
    }

    /// <summary>Words with commas, the last after "and".</summary>
    public static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
