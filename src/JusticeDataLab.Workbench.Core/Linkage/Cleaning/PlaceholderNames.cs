namespace JusticeDataLab.Workbench.Core.Linkage.Cleaning;

/// <summary>
/// What people write where a name is not known. Read as missing: everyone without a name would agree on it. Na, Nil and
/// Null are people's names and stay.
/// </summary>
internal static class PlaceholderNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "UNKNOWN", "NOT KNOWN", "NOTKNOWN", "UNK", "N K", "N A", "NO NAME", "NONAME", "NFN", "NLN", "NO FORENAME",
        "NO SURNAME", "NAME UNKNOWN", "UNNAMED", "NOT GIVEN", "NOT STATED", "NOT SUPPLIED", "NOT AVAILABLE", "NOT SPECIFIED", "MISSING", "REDACTED",
        "ANON", "ANONYMOUS", "WITHHELD", "REFUSED", "TBC", "TEST", "TESTER", "X", "XX", "XXX", "XXXX",
    };

    /// <summary>Whether a cleaned name stands for a name that is not known.</summary>
    public static bool Contain(string cleaned) => Names.Contains(cleaned);
}
