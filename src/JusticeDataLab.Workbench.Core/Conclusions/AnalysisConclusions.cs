using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>
/// What is concluded from an analysis, in the words of the publication. Everything is derived by rule from the unrounded
/// intervals; nothing is said of a row that the gates withhold.
/// </summary>
[TypeFormatterSource]
public sealed record AnalysisConclusions
{
    /// <summary>The headline result.</summary>
    public required string Headline { get; init; }

    /// <summary>Sentences of the box "Statistically significant results": one for each shown measure that is significant; may be empty.</summary>
    public required IReadOnlyList<string> SignificantResults { get; init; }

    /// <summary>What you can say.</summary>
    public required IReadOnlyList<string> CanSay { get; init; }

    /// <summary>What you cannot say.</summary>
    public required IReadOnlyList<string> CannotSay { get; init; }

    /// <summary>What must be read beside the results.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The conclusion of each shown measure, in the order of the measures.</summary>
    public required IReadOnlyList<MeasureConclusion> Measures { get; init; }

    /// <summary>Which tables and rows may be shown.</summary>
    public required PublicationGates Gates { get; init; }

    /// <summary>Draws the conclusions.</summary>
    /// <param name="results">All measures of one analysis.</param>
    /// <param name="subject">What the words are about.</param>
    /// <param name="settings">Settings; the defaults when absent.</param>
    /// <param name="disclosure">Settings for small numbers; the defaults when absent.</param>
    public static AnalysisConclusions Of(OutcomeResults results, ConclusionSubject subject, ConclusionSettings? settings = null, DisclosureSettings? disclosure = null)
    {
        var gates = PublicationGates.Of(results, settings ?? new ConclusionSettings(), disclosure);
        MeasureConclusion[] measures = [.. results.Results.Where(result => gates.IsShown(result.Measure)).Select(result => Conclude(result, subject))];
        return new AnalysisConclusions
        {
            Headline = HeadlineOf(results[OutcomeMeasure.Reoffended], subject),
            SignificantResults = [.. measures.Where(measure => measure.IsSignificant).Select(measure => measure.Estimate)],
            CanSay = [.. measures.SelectMany(measure => measure.CanSay)],
            CannotSay = [.. measures.SelectMany(measure => measure.CannotSay)],
            Caveats = CaveatsOf(subject),
            Measures = measures,
            Gates = gates,
        };
    }

    private static MeasureConclusion Conclude(OutcomeResult result, ConclusionSubject subject)
    {
        var words = MeasureWords.Of(result.Measure, subject);
        var interval = result.Difference!.Interval;
        var scaled = new ConfidenceInterval(
            PublicationRounding.Scaled(interval.Lower, words.Scale), PublicationRounding.Scaled(interval.Upper, words.Scale), interval.Level);
        var start = words.Base.Length > 0 ? $"{words.Base}, {words.Subject}" : words.Subject;
        var could = interval.ExcludesZero ? "was" : "could be";
        var estimate = $"Compared with the comparison group, {start} {could} {DifferenceWording.PhraseWithMeaning(scaled, words.Unit, subject.Group)}";
        if (result.Measure == OutcomeMeasure.Reoffended && !interval.ExcludesZero && result.Needed?.People is { } needed)
            estimate += $" The number of {subject.Plural} needed would be about {PublicationRounding.Whole(needed)}, if the difference stayed the same.";

        var isHeadline = PublicationGates.TableOf(result.Measure) <= 3;
        var (can, cannot) = isHeadline ? Claims.Of(result.Measure, scaled, subject) : ([], []);
        return new MeasureConclusion(result.Measure, interval.ExcludesZero, Measurements.Of(result, subject), estimate, can, cannot);
    }

    private static string HeadlineOf(OutcomeResult rate, ConclusionSubject subject)
    {
        var who = $"{Capital(subject.Plural)} who took part in {subject.Service}, run by {subject.Organisation},";
        if (rate.Difference is not { } difference) return $"{who} could not be compared with a matched comparison group: {rate.WhyUndefined ?? "the difference is not defined"}";
        if (!difference.Interval.ExcludesZero)
            return $"The overall results do not show that {subject.Service}, run by {subject.Organisation}, had a statistically significant effect on whether {subject.Plural} committed a proven reoffence {subject.WithinOneYear}.";
        var direction = difference.Estimate < 0 ? "less" : "more";
        return $"{who} were {direction} likely to commit a proven reoffence {subject.WithinOneYear} than a matched comparison group. {DifferenceWording.SignificantSentence}";
    }

    private static List<string> CaveatsOf(ConclusionSubject subject)
    {
        var caveats = new List<string>
        {
            "The comparison group was matched on characteristics that are recorded. Other differences between the groups may explain part of the result.",
            "The rates should not be compared with the national average or with any other report: they are specific to the people analysed.",
            "The result is not a stamp of approval of the service.",
        };
        if (subject.NotAnalysed > 0)
            caveats.Add($"The service may have had a different impact on the {subject.Plural} who were submitted and could not be analysed.");
        return caveats;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
