using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>Names of the eleven measures for readers.</summary>
public static class OutcomeLabels
{
    /// <summary>Name of a measure as it stands alone, outside its published table.</summary>
    /// <param name="measure">Which measure.</param>
    public static string Of(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.Reoffended => "Reoffended within one year",
        OutcomeMeasure.Reoffences => "Proven reoffences",
        OutcomeMeasure.DaysToFirstReoffence => "Days to first reoffence",
        OutcomeMeasure.FirstIndictableOnly => "First reoffence indictable only",
        OutcomeMeasure.FirstEitherWay => "First reoffence triable either way",
        OutcomeMeasure.FirstSummary => "First reoffence summary",
        OutcomeMeasure.IndictableOnlyReoffences => "Indictable-only reoffences",
        OutcomeMeasure.EitherWayReoffences => "Either-way reoffences",
        OutcomeMeasure.SummaryReoffences => "Summary reoffences",
        OutcomeMeasure.CustodyForFirst => "Custody for the first reoffence",
        OutcomeMeasure.CustodialSentences => "Custodial sentences for reoffences",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not one of the eleven measures."),
    };
}
