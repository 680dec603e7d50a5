using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Rules that apply alike to the cohort and the pool.</summary>
internal static class Eligibility
{
    /// <summary>Why a person cannot be analysed, or null. Only records up to the index date are looked at.</summary>
    public static AttritionReason? ReasonAgainst(PersonHistory history, IndexDisposal index, AnalysisSetRules settings)
    {
        if (history.Person.DateOfBirth is { } born && Ages.WholeYears(born, index.IndexDate) < settings.MinimumAge)
            return AttritionReason.UnderMinimumAge;

        var known = history.Disposals.Where(row => row.DisposalDate <= index.IndexDate);
        return known.Any(row => (settings.Eligibility.ExcludeTerrorism && row.Terrorism)
                || (settings.Eligibility.ExcludeSexualOffences && row.OffenceGroup is (OffenceGroup.SexualAdult or OffenceGroup.SexualChild)))
            ? AttritionReason.ExcludedOffence
            : null;
    }
}
