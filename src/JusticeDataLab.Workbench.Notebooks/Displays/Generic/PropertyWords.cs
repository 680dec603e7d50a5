using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Generic;

/// <summary>Names of types and properties as words.</summary>
internal static partial class PropertyWords
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["smd"] = "SMD", ["ks"] = "KS", ["id"] = "ID", ["pnc"] = "PNC", ["cro"] = "CRO", ["p"] = "p", ["z"] = "z", ["csv"] = "CSV",
    };

    /// <summary><c>LargestSmd</c> as “Largest SMD”.</summary>
    public static string Of(string name)
    {
        var words = Boundary().Split(name).Select(word => Abbreviations.GetValueOrDefault(word, word.ToLowerInvariant())).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words);
    }

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex Boundary();
}
