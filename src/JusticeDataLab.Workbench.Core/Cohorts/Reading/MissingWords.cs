namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>Ways of writing that a value is not there.</summary>
internal static class MissingWords
{
    private static readonly HashSet<string> Always = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", ".", "?", "N/A", "#N/A", "not known", "unknown", "not available", "missing", "tbc",
    };

    // Null and Na are people's names too.
    private static readonly HashSet<string> ExceptInNames = new(StringComparer.OrdinalIgnoreCase) { "NA", "null", "none", "NK", "nil" };

    /// <summary>For dates and identifiers.</summary>
    public static bool Contain(string text) => Always.Contains(text) || ExceptInNames.Contains(text);

    /// <summary>For names.</summary>
    public static bool ContainName(string text) => Always.Contains(text);
}
