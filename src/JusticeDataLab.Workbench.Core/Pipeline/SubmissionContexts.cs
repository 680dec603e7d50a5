using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>What the checks of a submission may know from the request and the administrative data.</summary>
internal static class SubmissionContexts
{
    public static SubmissionContext Of(AnalysisInputs inputs) => new()
    {
        Organisation = inputs.Request.Organisation,
        Service = inputs.Request.Service,
        Delivery = inputs.Request.Delivery,
        Period = inputs.Request.Period,
        Selection = inputs.Request.Selection,
        LawfulBasis = inputs.Request.LawfulBasis,
        Analyses = inputs.Request.Analyses,
        CaseByCaseDecision = inputs.CaseByCaseDecision,
        IndexWindow = new DatePeriod(inputs.Data.Snapshot.IndexFrom, inputs.Data.Snapshot.IndexTo),
        ExtractDate = inputs.Data.Snapshot.ExtractDate,
    };
}
