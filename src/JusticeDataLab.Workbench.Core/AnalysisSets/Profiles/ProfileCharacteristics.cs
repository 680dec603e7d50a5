using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;

/// <summary>The characteristics by which people who were included and not included are described.</summary>
public static class ProfileCharacteristics
{
    /// <summary>Sex, ethnicity, nationality, age and index offence: covariates of the dictionary.</summary>
    public static IReadOnlyList<Covariate> All { get; } =
        [.. new[] { "sex", "ethnicity", "nationality", "age_at_index", "index_offence_group" }.Select(id => CovariateDictionary.Find(id)!)];

    /// <summary>Level of a value: an age is put into a band; what is missing is <c>Unknown</c>.</summary>
    /// <param name="value">The value.</param>
    public static string LevelOf(CovariateValue value) => value switch
    {
        { Level: { } level } => level,
        { IsMissing: true } => "Unknown",
        { Number: < 18 } => "Under 18",
        { Number: < 21 } => "18 to 20",
        { Number: < 25 } => "21 to 24",
        { Number: < 30 } => "25 to 29",
        { Number: < 40 } => "30 to 39",
        { Number: < 50 } => "40 to 49",
        _ => "50 and over",
    };

    /// <summary>The characteristics of someone with an index disposal.</summary>
    internal static IReadOnlyList<CovariateValue> Of(PersonHistory history, IndexDisposal index)
    {
        var context = new CovariateContext(history, index);
        return [.. All.Select(covariate => covariate.Measure(context))];
    }

    /// <summary>The characteristics of someone without one: those that need no sentence.</summary>
    internal static IReadOnlyList<CovariateValue> Of(PersonHistory history, DateOnly anyDay)
    {
        // The dictionary measures at an index date; sex, ethnicity and nationality are the same on any day.
        var stand = new DisposalRecord
        {
            PersonId = "", DisposalId = "", OffenceId = "", OffenceDate = anyDay, DisposalDate = anyDay, OffenceCode = "",
            OffenceGroup = OffenceGroup.Other, CourtClass = CourtClass.Summary, Recordable = false, DisposalType = DisposalType.Fine,
        };
        var context = new CovariateContext(history, new IndexDisposal("", anyDay, stand, null, null));
        return [.. All.Select(covariate => covariate.Group is CovariateGroup.IndexOffence || covariate.Kind is not CovariateKind.Categorical
            ? CovariateValue.Missing
            : covariate.Measure(context))];
    }
}
