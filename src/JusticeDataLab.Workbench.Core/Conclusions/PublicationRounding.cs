using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>
/// The one place where numbers are rounded for publication: ties go half to even, thousands have commas, and nothing is
/// ever written as minus 0. Differences are computed unrounded and then rounded here.
/// Source: the number formats of published Justice Data Lab reports.
/// </summary>
public static class PublicationRounding
{
    /// <summary>Rounds half to even, the tie taken on the number as people write it: 28.5 stored as 28.499999999999996 is a tie.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="decimals">Decimals to keep, 0 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static double HalfEven(double value, int decimals = 0)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), "Must be a finite number: check that the measure is defined before rounding it.");
        var rounded = Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, decimals, MidpointRounding.ToEven) : value;
        return rounded == 0 ? 0 : rounded;
    }

    /// <summary>A whole number: people, offences, days. 1234.5 gives <c>1,234</c>.</summary>
    /// <param name="value">A finite number.</param>
    public static string Whole(double value) => Text(value, 0);

    /// <summary>One decimal: offences per person on the first page.</summary>
    /// <param name="value">A finite number.</param>
    public static string OneDecimal(double value) => Text(value, 1);

    /// <summary>Two decimals: frequencies in tables.</summary>
    /// <param name="value">A finite number.</param>
    public static string TwoDecimals(double value) => Text(value, 2);

    /// <summary>A rate as whole percent: 0.285 gives <c>28%</c>.</summary>
    /// <param name="fraction">The rate as a fraction.</param>
    public static string Percent(double fraction) => Whole(Scaled(fraction)) + "%";

    /// <summary>A difference of rates in words: <c>1 percentage point</c>, <c>3 percentage points</c>.</summary>
    /// <param name="fraction">The difference as a fraction.</param>
    public static string PercentagePoints(double fraction)
    {
        var points = HalfEven(Scaled(fraction));
        return Whole(points) + (Math.Abs(points) == 1 ? " percentage point" : " percentage points");
    }

    /// <summary>Share of a whole in the attrition table: an exact 0 is <c>0%</c>, something that rounds to 0 is <c>&lt;1%</c>.</summary>
    /// <param name="part">People.</param>
    /// <param name="whole">All people; above 0.</param>
    public static string Share(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        return part > 0 && HalfEven(100.0 * part / whole) == 0 ? "<1%" : Percent((double)part / whole);
    }

    /// <summary>A p value with two decimals, <c>&lt;0.01</c> when it rounds to 0.00.</summary>
    /// <param name="p">From 0 to 1.</param>
    public static string PValue(double p) => HalfEven(p, 2) == 0 ? "<0.01" : TwoDecimals(p);

    /// <summary>An interval of whole numbers: <c>-5 to 3</c>.</summary>
    /// <param name="lower">Lower end.</param>
    /// <param name="upper">Upper end.</param>
    public static string WholeInterval(double lower, double upper) => $"{Whole(lower)} to {Whole(upper)}";

    /// <summary>An interval with two decimals: <c>-0.15 to 0.30</c>.</summary>
    /// <param name="lower">Lower end.</param>
    /// <param name="upper">Upper end.</param>
    public static string TwoDecimalInterval(double lower, double upper) => $"{TwoDecimals(lower)} to {TwoDecimals(upper)}";

    /// <summary>An interval of rates in whole percent: <c>20% to 30%</c>.</summary>
    /// <param name="lower">Lower end as a fraction.</param>
    /// <param name="upper">Upper end as a fraction.</param>
    public static string PercentInterval(double lower, double upper) => $"{Percent(lower)} to {Percent(upper)}";

    /// <summary>A fraction times 100, with the noise of binary fractions removed.</summary>
    internal static double Scaled(double fraction, double scale = 100) =>
        Math.Abs(fraction) < 1e12 ? (double)((decimal)fraction * (decimal)scale) : fraction * scale;

    private static string Text(double value, int decimals) =>
        HalfEven(value, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
