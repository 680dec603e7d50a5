using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

/// <summary>Dates as they read in a file.</summary>
internal static class Day
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
