namespace JusticeDataLab.Workbench.Reporting.Publication.Tables;

/// <summary>Markers that may stand where a number would, and what each means: the shorthand of the Government Analysis Function.</summary>
public static class Shorthand
{
    /// <summary>Marker of a number above 0 that rounds to 0.</summary>
    public const string Low = "[low]";

    private static readonly (string Marker, string Meaning)[] Known =
    [
        ("[c]", "[c] means that a number is withheld to protect people."),
        ("[z]", "[z] means that a number does not apply."),
        ("[low]", "[low] means that a number is above 0 but rounds to 0."),
    ];

    /// <summary>Every marker that may stand in a column of numbers.</summary>
    public static IReadOnlyList<string> Markers { get; } = [.. Known.Select(entry => entry.Marker)];

    /// <summary>The meanings of the markers that occur, in a fixed order.</summary>
    /// <param name="texts">Texts of cells.</param>
    public static IEnumerable<string> Meanings(IEnumerable<string> texts)
    {
        var used = texts.ToHashSet(StringComparer.Ordinal);
        return Known.Where(entry => used.Contains(entry.Marker)).Select(entry => entry.Meaning);
    }
}
