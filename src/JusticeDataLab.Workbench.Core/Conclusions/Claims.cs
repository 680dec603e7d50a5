using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>What you can and cannot say of a headline measure.</summary>
internal static class Claims
{
    public static (IReadOnlyList<string> Can, IReadOnlyList<string> Cannot) Of(OutcomeMeasure measure, ConfidenceInterval scaled, ConclusionSubject subject)
    {
        var (what, forEvery) = MeasureWords.Claim(measure, subject);
        var unit = MeasureWords.Of(measure, subject).Unit;
        var (decreases, increases, decrease, increase) = measure == OutcomeMeasure.DaysToFirstReoffence
            ? ("shortens", "lengthens", "shorten", "lengthen")
            : ("decreases", "increases", "decrease", "increase");
        var opening = $"This analysis shows that participation in {subject.Service}";
        string Never(string verb) => $"{opening} {verb} {what}.";

        if (scaled.Lower > 0)
            return ([$"{opening} {increases} {what} {DifferenceWording.Between(scaled.Lower, scaled.Upper, unit)}{forEvery}."], [Never(decreases), Never("has no effect on")]);
        if (scaled.Upper < 0)
            return ([$"{opening} {decreases} {what} {DifferenceWording.Between(-scaled.Upper, -scaled.Lower, unit)}{forEvery}."], [Never(increases), Never("has no effect on")]);
        return (
            [$"{opening} may {decrease} {what} {DifferenceWording.UpTo(-scaled.Lower, unit)}{forEvery}, or may {increase} it {DifferenceWording.UpTo(scaled.Upper, unit)}{forEvery}."],
            [Never(decreases), Never(increases), Never("has no effect on")]);
    }
}
