using System.Globalization;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>Numbers as the text of a cell: the shortest that gives the same number again; an undefined number is empty.</summary>
internal static class CellText
{
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(double? number) =>
        number is { } value && double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
