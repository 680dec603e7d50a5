using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Sections;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>Titles of the outcome tables and names of their rows.</summary>
internal static class OutcomeWords
{
    public static string Title(int table, ConclusionSubject subject)
    {
        var people = PublicationContext.Capital(subject.Plural);
        return table switch
        {
            1 => $"{people} who committed a proven reoffence {subject.WithinOneYear}",
            2 => $"Number of proven reoffences per {subject.Singular} {subject.WithinOneYear}",
            3 => $"Average days to the first proven reoffence, for {subject.Plural} who reoffended",
            4 => $"Court class of the first proven reoffence, for {subject.Plural} who reoffended",
            5 => $"Number of proven reoffences per {subject.Singular} by court class, for {subject.Plural} who reoffended",
            6 => $"Custody for the first proven reoffence, for {subject.Plural} who reoffended",
            _ => $"Number of custodial sentences per {subject.Singular} for proven reoffences, for {subject.Plural} who reoffended",
        };
    }

    public static string Row(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.FirstIndictableOnly or OutcomeMeasure.IndictableOnlyReoffences => "Indictable only",
        OutcomeMeasure.FirstEitherWay or OutcomeMeasure.EitherWayReoffences => "Triable either way",
        OutcomeMeasure.FirstSummary or OutcomeMeasure.SummaryReoffences => "Summary",
        _ => "Main analysis",
    };
}
