using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Reads the sentences, captions and text alternatives for small numbers of people; those of every 100 people are rates.</summary>
internal static partial class WordAttack
{
    public static IEnumerable<string> On(PublishedSet set) => set.Words.Split('\n')
        .Concat(set.Pictures.SelectMany(picture => picture.Svg.Descendants().Where(text => text.Name.LocalName is "desc" or "title" or "text").Select(text => text.Value)))
        .Where(line => !line.Contains("100", StringComparison.Ordinal) && !line.Contains("Settings", StringComparison.Ordinal) && !line.StartsWith('|'))
        .SelectMany(line => Few().Matches(line).Where(match => !Rule().IsMatch(line)).Select(match => $"'{match.Value}' is said"));

    [GeneratedRegex(@"(?<![\d,.] ?|\d to )\b[1-5] (people|person|men|man|women|woman|records?)\b")]
    private static partial Regex Few();

    // What the rules themselves say.
    [GeneratedRegex(@"are withheld and marked|[Ff]ewer than")]
    private static partial Regex Rule();
}
