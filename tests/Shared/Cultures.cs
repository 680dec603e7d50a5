using System.Globalization;

namespace JusticeDataLab.Workbench.Testing;

/// <summary>Runs code as if the machine were set to another language: results must not change.</summary>
internal static class Cultures
{
    /// <summary>Cultures whose letters (tr-TR) and numbers (de-DE) differ from the invariant ones.</summary>
    public static IReadOnlyList<string> Awkward { get; } = ["tr-TR", "de-DE"];

    /// <summary>Runs an action with a culture as the current one, on this thread and on new ones.</summary>
    public static T Under<T>(string name, Func<T> action)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = culture;
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = beforeDefault;
        }
    }
}
