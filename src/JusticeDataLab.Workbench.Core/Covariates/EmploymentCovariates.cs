using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Employment and benefits in the year and the month before the index date.</summary>
internal static class EmploymentCovariates
{
    private static readonly EmploymentSpellKind[] OutOfWork =
    [
        EmploymentSpellKind.JobseekersAllowance,
        EmploymentSpellKind.EmploymentSupportOrIncapacity,
        EmploymentSpellKind.IncomeSupport,
    ];

    public static IReadOnlyList<Covariate> All { get; } =
    [
        Any("employed_year", "In employment in the year before", 12, EmploymentSpellKind.P45Employment),
        Any("employed_month", "In employment in the month before", 1, EmploymentSpellKind.P45Employment),
        Any("jsa_year", "Claimed Jobseeker's Allowance in the year before", 12, EmploymentSpellKind.JobseekersAllowance),
        Any("esa_is_year", "Claimed ESA, Incapacity Benefit or Income Support in the year before", 12,
            EmploymentSpellKind.EmploymentSupportOrIncapacity, EmploymentSpellKind.IncomeSupport),
        Any("out_of_work_benefit_year", "Claimed any out-of-work benefit in the year before", 12, OutOfWork),
        Days("employed_days", "Days in employment in the year before", EmploymentSpellKind.P45Employment),
        Days("out_of_work_benefit_days", "Days on out-of-work benefit in the year before", OutOfWork),
    ];

    private static Covariate Any(string id, string label, int months, params EmploymentSpellKind[] kinds) =>
        Of(id, label, CovariateKind.Binary, months,
            context => CovariateValue.Of(DaysCovered(context, context.IndexDate.AddMonths(-months), kinds) > 0));

    private static Covariate Days(string id, string label, params EmploymentSpellKind[] kinds) =>
        Of(id, label, CovariateKind.Count, 12,
            context => CovariateValue.Of(DaysCovered(context, context.IndexDate.AddMonths(-12), kinds)));

    // Days from a day to the day before the index date that lie in any of the spells; overlapping spells count a day once.
    private static int DaysCovered(CovariateContext context, DateOnly from, EmploymentSpellKind[] kinds)
    {
        var days = 0;
        var next = from.DayNumber;
        var end = context.IndexDate.DayNumber;
        foreach (var spell in context.Employment.OrderBy(spell => spell.StartDate))
        {
            if (!kinds.Contains(spell.Kind)) continue;
            var start = Math.Max(next, spell.StartDate.DayNumber);
            var stop = Math.Min(end, spell.EndDate is { } last ? last.DayNumber + 1 : end);
            if (stop <= start) continue;
            days += stop - start;
            next = stop;
        }

        return days;
    }

    private static Covariate Of(string id, string label, CovariateKind kind, int months, Func<CovariateContext, CovariateValue> measure) => new(measure)
    {
        Id = id,
        Label = label,
        Group = CovariateGroup.EmploymentAndBenefits,
        Kind = kind,
        Definition = label,
        SourceTable = AdministrativeSchema.Employment.Name,
        Window = months == 1 ? "the month before the index date" : "the year before the index date",
    };
}
