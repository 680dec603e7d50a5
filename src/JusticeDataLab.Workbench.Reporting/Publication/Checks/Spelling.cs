using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Words that are spelt in another way in British English, and common slips.</summary>
internal static partial class Spelling
{
    private static readonly Dictionary<string, string> Right = new(StringComparer.OrdinalIgnoreCase)
    {
        ["analyze"] = "analyse", ["analyzed"] = "analysed", ["behavior"] = "behaviour", ["center"] = "centre", ["color"] = "colour", ["defense"] = "defence",
        ["favor"] = "favour", ["fulfill"] = "fulfil", ["gray"] = "grey", ["judgment"] = "judgement", ["labeled"] = "labelled", ["labor"] = "labour",
        ["neighbor"] = "neighbour", ["neighbors"] = "neighbours", ["offense"] = "offence", ["offenses"] = "offences", ["organization"] = "organisation",
        ["program"] = "programme", ["programs"] = "programmes", ["recognize"] = "recognise", ["reoffense"] = "reoffence", ["standardized"] = "standardised",
        ["summarize"] = "summarise", ["toward"] = "towards", ["acommodation"] = "accommodation", ["accomodation"] = "accommodation", ["occured"] = "occurred",
        ["recieve"] = "receive", ["recieved"] = "received", ["seperate"] = "separate", ["statisticaly"] = "statistically", ["untill"] = "until",
    };

    /// <summary>Mistakes in a text, each with the right word.</summary>
    public static IEnumerable<string> Mistakes(string text) => Word().Matches(text)
        .Where(match => Right.ContainsKey(match.Value)).Select(match => $"{match.Value} for {Right[match.Value]}");

    [GeneratedRegex(@"[A-Za-z]+")]
    private static partial Regex Word();
}
