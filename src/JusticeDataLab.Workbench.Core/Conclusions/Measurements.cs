using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>
/// The results of both groups in typical numbers. A difference that rounds to 0 and is not significant reads "similar to
/// the comparison group", for every measure; the difference is computed unrounded, so 25 against 28 may read 4 fewer.
/// </summary>
internal static class Measurements
{
    public static string Of(OutcomeResult result, ConclusionSubject subject)
    {
        var words = MeasureWords.Of(result.Measure, subject);
        var treated = PublicationRounding.Scaled(result.Treated.Mean, words.Scale);
        var comparison = PublicationRounding.Scaled(result.Comparison.Mean, words.Scale);
        var gap = Gap(result, words);
        var text = result.Measure switch
        {
            OutcomeMeasure.Reoffended =>
                $"Of 100 typical {subject.Plural} in the treatment group, {Whole(treated)} committed a proven reoffence {subject.WithinOneYear} (a rate of {PublicationRounding.Percent(result.Treated.Mean)}), {gap}",
            OutcomeMeasure.Reoffences =>
                $"These 100 typical {subject.Plural} committed {Whole(treated)} proven reoffences {subject.WithinOneYear} (a frequency of {PublicationRounding.OneDecimal(result.Treated.Mean)} offences per {subject.Singular}), {gap}",
            OutcomeMeasure.DaysToFirstReoffence =>
                $"The average time to the first proven reoffence of {subject.Plural} who reoffended {subject.WithinOneYear} was {Whole(treated)} {(PublicationRounding.HalfEven(treated) == 1 ? "day" : "days")}, {gap}",
            _ => $"For every 100 {subject.Plural} in the treatment group who reoffended, {words.Subject} was {Whole(treated)}, {gap}",
        };
        return $"{text} ({Whole(comparison)}).";
    }

    private static string Gap(OutcomeResult result, MeasureWords words)
    {
        var difference = result.Difference!;
        var rounded = PublicationRounding.HalfEven(PublicationRounding.Scaled(difference.Estimate, words.Scale));
        var (less, more) = result.Measure == OutcomeMeasure.DaysToFirstReoffence ? ("shorter", "longer") : ("fewer", "more");
        if (rounded != 0)
        {
            var size = Math.Abs(rounded);
            return $"{Whole(size)} {(size == 1 ? words.Unit.Singular : words.Unit.Plural)} {(rounded < 0 ? less : more)} than the comparison group";
        }

        return difference.Interval.ExcludesZero
            ? $"less than 1 {words.Unit.Singular} {(difference.Estimate < 0 ? less : more)} than the comparison group"
            : "similar to the comparison group";
    }

    private static string Whole(double value) => PublicationRounding.Whole(value);
}
