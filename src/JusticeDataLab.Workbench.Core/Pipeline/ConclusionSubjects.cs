using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>What the words of an analysis are about.</summary>
internal static class ConclusionSubjects
{
    /// <summary>People not analysed are the losses on the way; the same person sent twice is no loss.</summary>
    public static ConclusionSubject Of(AnalysisRequest request, AnalysisSet set, MatchedSample matched, AttritionTable attrition) => new(
        request.Organisation,
        request.Service.Name,
        GroupOf(set, matched),
        AllReleasedFromCustody: request.Delivery is not DeliverySetting.Community,
        NotAnalysed: attrition.Submitted - attrition.CohortLeft - attrition.CohortLost(AttritionReason.SamePersonTwice));

    private static GroupWord GroupOf(AnalysisSet set, MatchedSample matched)
    {
        if (set.Covariates.FirstOrDefault(column => column.Covariate.Id == "sex") is not { } sex) return GroupWord.People;
        var sexes = Enumerable.Range(0, set.People.Count)
            .Where(row => set.Treated[row] && matched.Weights[row] > 0)
            .Select(row => double.IsNaN(sex.Numbers[row]) ? "" : sex.Levels[(int)sex.Numbers[row]])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return sexes switch
        {
            ["Male"] => GroupWord.Men,
            ["Female"] => GroupWord.Women,
            _ => GroupWord.People,
        };
    }
}
