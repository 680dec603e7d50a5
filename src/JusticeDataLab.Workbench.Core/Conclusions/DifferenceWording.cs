using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>
/// Puts the interval of a difference into words, by rule. Significance is <see cref="ConfidenceInterval.ExcludesZero"/>
/// and nothing else; an end of exactly 0 straddles. An end that rounds to 0 reads "less than 1".
/// Source: the wording of published Justice Data Lab reports.
/// </summary>
public static class DifferenceWording
{
    /// <summary>Said after every significant difference.</summary>
    public const string SignificantSentence = "This is a statistically significant result.";

    /// <summary>
    /// The phrase alone: <c>lower by between 2 and 5 people</c>, or <c>lower by as many as 2 people, or higher by as many
    /// as 5 people</c>.
    /// </summary>
    /// <param name="interval">Interval of treated minus comparison, in the unit.</param>
    /// <param name="unit">What it is counted in.</param>
    public static string Phrase(ConfidenceInterval interval, DifferenceUnit unit)
    {
        if (interval.Lower > 0) return $"{unit.Higher} {Between(interval.Lower, interval.Upper, unit)}";
        if (interval.Upper < 0) return $"{unit.Lower} {Between(-interval.Upper, -interval.Lower, unit)}";
        return $"{unit.Lower} {AsManyAs(-interval.Lower, unit)}, or {unit.Higher} {AsManyAs(interval.Upper, unit)}";
    }

    /// <summary>The phrase followed by what it means: a statistically significant result, or that more people would be needed.</summary>
    /// <param name="interval">Interval of treated minus comparison, in the unit.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="group">What the people of the analysis are called.</param>
    public static string PhraseWithMeaning(ConfidenceInterval interval, DifferenceUnit unit, GroupWord group = GroupWord.People) =>
        $"{Phrase(interval, unit)}. {(interval.ExcludesZero ? SignificantSentence : MoreNeeded(group))}";

    /// <summary>Said after every difference whose direction is open.</summary>
    /// <param name="group">What the people of the analysis are called.</param>
    public static string MoreNeeded(GroupWord group) =>
        $"More {DifferenceUnit.Of(group).Plural} would need to be available for analysis in order to determine the direction of this difference.";

    /// <summary><c>by between a and b people</c>, the smaller first; <c>by less than 1 person</c> when both ends round to 0.</summary>
    /// <param name="small">Smaller end, above 0.</param>
    /// <param name="large">Larger end.</param>
    /// <param name="unit">What it is counted in.</param>
    internal static string Between(double small, double large, DifferenceUnit unit)
    {
        var (a, b) = (PublicationRounding.HalfEven(small), PublicationRounding.HalfEven(large));
        if (b == 0) return $"by less than 1 {unit.Singular}";
        if (a == b) return $"by about {Count(a, unit)}";
        return $"by between {(a == 0 ? "less than 1" : PublicationRounding.Whole(a))} and {Count(b, unit)}";
    }

    /// <summary><c>by up to a people</c>; <c>by less than 1 person</c> when it rounds to 0.</summary>
    /// <param name="end">The end, not below 0.</param>
    /// <param name="unit">What it is counted in.</param>
    internal static string UpTo(double end, DifferenceUnit unit) => End(end, "by up to", unit);

    private static string AsManyAs(double end, DifferenceUnit unit) => End(end, "by as many as", unit);

    private static string End(double end, string words, DifferenceUnit unit)
    {
        var rounded = PublicationRounding.HalfEven(end);
        return rounded == 0 ? $"by less than 1 {unit.Singular}" : $"{words} {Count(rounded, unit)}";
    }

    private static string Count(double rounded, DifferenceUnit unit) =>
        $"{PublicationRounding.Whole(rounded)} {(rounded == 1 ? unit.Singular : unit.Plural)}";
}
