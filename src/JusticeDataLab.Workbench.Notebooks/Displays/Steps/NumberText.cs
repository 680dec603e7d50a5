using System.Globalization;
using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>Numbers as notebooks show them: rounded for reading, never for the facts.</summary>
internal static class NumberText
{
    public const string Undefined = "–";

    public static string Whole(double number) => PublicationRounding.Whole(number);

    public static string Count(int? number) => number is { } known ? PublicationRounding.Whole(known) : Undefined;

    public static string Decimals(double? number, int places) => number is { } known && double.IsFinite(known)
        ? known.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−')
        : Undefined;

    public static string Percent(double? share, int places = 1) => share is { } known && double.IsFinite(known) ? Decimals(100 * known, places) + "%" : Undefined;

    public static string Signed(double? number, int places) => number is > 0 ? "+" + Decimals(number, places) : Decimals(number, places);

    /// <summary>A difference of shares in percentage points.</summary>
    public static string Points(double? difference) => difference is null ? Undefined : Signed(100 * difference, 1) + " points";
}
