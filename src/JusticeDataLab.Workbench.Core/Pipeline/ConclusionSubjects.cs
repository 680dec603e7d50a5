using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>What the words of an analysis are about.</summary>
internal static class ConclusionSubjects
{
    /// <summary>People not analysed are the losses on the way; the same person sent twice is no loss.</summary>
    public static ConclusionSubject Of(AnalysisRequest request, BalanceTable balance, AttritionTable attrition) => new(
        request.Organisation,
        request.Service.Name,
        GroupOf(balance),
        AllReleasedFromCustody: request.Delivery is DeliverySetting.Custody or DeliverySetting.AfterRelease,
        NotAnalysed: attrition.Submitted - attrition.CohortLeft - attrition.CohortLost(AttritionReason.SamePersonTwice));

    // Sex is a mandatory covariate, so its levels are always among the rows.
    private static GroupWord GroupOf(BalanceTable balance)
    {
        bool All(string level) => balance.Rows.FirstOrDefault(row => row.Variable == "sex" && row.Level == level)?.After.MeanTreated == 1;
        return All("Male") ? GroupWord.Men : All("Female") ? GroupWord.Women : GroupWord.People;
    }
}
