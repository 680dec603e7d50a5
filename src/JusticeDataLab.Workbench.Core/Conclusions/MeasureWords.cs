using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>The words of one measure.</summary>
/// <param name="Subject">What is compared, for example <c>the number who committed a proven reoffence</c>.</param>
/// <param name="Base">For whom, a clause before it, for example <c>for every 100 people in the treatment group</c>; empty for times.</param>
/// <param name="Unit">What differences are counted in.</param>
/// <param name="Scale">What results are multiplied by: 100 for shares and counts, 1 for days.</param>
internal sealed record MeasureWords(string Subject, string Base, DifferenceUnit Unit, double Scale)
{
    public static MeasureWords Of(OutcomeMeasure measure, ConclusionSubject subject)
    {
        var everyone = $"for every 100 {subject.Plural} in the treatment group";
        var reoffenders = $"for every 100 {subject.Plural} in the treatment group who reoffended";
        var people = DifferenceUnit.Of(subject.Group);
        return measure switch
        {
            OutcomeMeasure.Reoffended => new($"the number who committed a proven reoffence {subject.WithinOneYear}", everyone, people, 100),
            OutcomeMeasure.Reoffences => new($"the number of proven reoffences {subject.WithinOneYear}", everyone, DifferenceUnit.Offences, 100),
            OutcomeMeasure.DaysToFirstReoffence => new($"the average time to the first proven reoffence of {subject.Plural} who reoffended {subject.WithinOneYear}", "", DifferenceUnit.Days, 1),
            OutcomeMeasure.FirstIndictableOnly => new("the number whose first proven reoffence was indictable only", reoffenders, people, 100),
            OutcomeMeasure.FirstEitherWay => new("the number whose first proven reoffence was triable either way", reoffenders, people, 100),
            OutcomeMeasure.FirstSummary => new("the number whose first proven reoffence was a summary offence", reoffenders, people, 100),
            OutcomeMeasure.IndictableOnlyReoffences => new("the number of indictable-only proven reoffences", reoffenders, DifferenceUnit.Offences, 100),
            OutcomeMeasure.EitherWayReoffences => new("the number of either-way proven reoffences", reoffenders, DifferenceUnit.Offences, 100),
            OutcomeMeasure.SummaryReoffences => new("the number of summary proven reoffences", reoffenders, DifferenceUnit.Offences, 100),
            OutcomeMeasure.CustodyForFirst => new("the number who received custody for their first proven reoffence", reoffenders, people, 100),
            _ => new("the number of custodial sentences for proven reoffences", reoffenders, DifferenceUnit.CustodialSentences, 100),
        };
    }

    /// <summary>The measure in a claim: what the service would decrease or increase, and for how many.</summary>
    public static (string What, string ForEvery) Claim(OutcomeMeasure measure, ConclusionSubject subject) => measure switch
    {
        OutcomeMeasure.Reoffended => ("the number of proven reoffenders during a one-year period", $" for every 100 {subject.Plural}"),
        OutcomeMeasure.Reoffences => ("the number of proven reoffences during a one-year period", $" for every 100 {subject.Plural}"),
        _ => ("the average time to the first proven reoffence", ""),
    };
}
