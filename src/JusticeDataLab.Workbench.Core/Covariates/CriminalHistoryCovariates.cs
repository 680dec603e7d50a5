using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Criminal history before the index date, the index disposal itself left out.</summary>
internal static class CriminalHistoryCovariates
{
    public static IReadOnlyList<Covariate> All { get; } =
    [
        Of("copas_rate", "Copas rate", CovariateKind.Continuous,
            "ln((1 + previous sanctions) / (10 + years from first sanction to index conviction))",
            context => CovariateValue.Of(CopasRate.Of(context.Sanctions.Count, YearsFromFirstSanction(context)))),
        Of("ogrs3", "OGRS3 one-year score", CovariateKind.Continuous, "predicted probability of reconviction within one year", Score),
        Count("previous_offences", "Previous offences", "earlier offences, breaches not counted",
            context => context.Previous.Count(row => !row.Breach)),
        Count("previous_convictions", "Previous convictions", "earlier occasions that ended in a conviction",
            context => Occasions(context, IsConviction)),
        Count("previous_custody", "Previous custodial sentences", "earlier occasions that ended in custody",
            context => Occasions(context, type => type is DisposalType.Custody)),
        Count("previous_community", "Previous community sentences", "earlier community orders and suspended sentences",
            context => Occasions(context, type => type is DisposalType.CommunityOrder or DisposalType.SuspendedSentence)),
        Count("previous_cautions", "Previous cautions", "earlier cautions, reprimands and warnings",
            context => Occasions(context, type => type is DisposalType.Caution or DisposalType.ReprimandWarning)),
        Count("previous_breaches", "Previous breaches", "earlier offences of breach", context => context.Previous.Count(row => row.Breach)),
        Count("previous_violence", "Previous violent offences", "earlier offences of violence", context => Offences(context, OffenceGroup.Violence)),
        Count("previous_theft", "Previous thefts", "earlier thefts, handling and vehicle crime",
            context => Offences(context, OffenceGroup.Theft, OffenceGroup.Handling, OffenceGroup.TakingVehicles, OffenceGroup.TheftFromVehicles)),
        Count("previous_burglary", "Previous burglaries", "earlier burglaries",
            context => Offences(context, OffenceGroup.DomesticBurglary, OffenceGroup.OtherBurglary)),
        Count("previous_robbery", "Previous robberies", "earlier robberies", context => Offences(context, OffenceGroup.Robbery)),
        Count("previous_drugs", "Previous drugs offences", "earlier drugs offences",
            context => Offences(context, OffenceGroup.DrugImport, OffenceGroup.DrugPossessionSupply)),
        Count("previous_sexual", "Previous sexual offences", "earlier sexual offences",
            context => Offences(context, OffenceGroup.SexualAdult, OffenceGroup.SexualChild)),
        Of("years_since_first_offence", "Years since first offence", CovariateKind.Continuous,
            "years from the first offence, the index offence included, to the index date",
            context => Years(context, AllOffenceDates(context).Min())),
        Of("years_since_last_offence", "Years since last previous offence", CovariateKind.Continuous,
            "years from the last offence of an earlier occasion to the index date; missing when there is none",
            context => context.Previous.Count == 0 ? CovariateValue.Missing : Years(context, context.Previous.Max(row => row.OffenceDate))),
    ];

    /// <summary>Earlier offences of a group, of all time or of the months before the index date.</summary>
    public static Covariate Offences(string id, OffenceGroup group, int? months) =>
        InMonths(id, $"Previous offences of group {AdministrativeCodes.OffenceGroup.CodeOf(group)}", months, (context, from) =>
            context.Previous.Count(row => !row.Breach && row.OffenceGroup == group && row.OffenceDate >= from));

    /// <summary>Earlier occasions that ended in a type of disposal, of all time or of the months before the index date.</summary>
    public static Covariate SanctionsOf(string id, DisposalType type, int? months) =>
        InMonths(id, $"Previous sanctions of type {AdministrativeCodes.DisposalType.CodeOf(type)}", months, (context, from) =>
            context.Previous.Where(row => row.DisposalType == type && row.DisposalDate >= from).DistinctBy(row => row.DisposalId, StringComparer.Ordinal).Count());

    private static Covariate InMonths(string id, string what, int? months, Func<CovariateContext, DateOnly, int> count)
    {
        var label = months is { } number ? FormattableString.Invariant($"{what}, last {number} months") : what;
        return Count(id, label, label, context => count(context, months is { } back ? context.IndexDate.AddMonths(-back) : DateOnly.MinValue));
    }

    private static CovariateValue Score(CovariateContext context) =>
        context.AgeOn(context.IndexDate) is { } age and >= 14
            ? CovariateValue.Of(Ogrs3.OneYear(
                context.Person.Sex, age, context.Sanctions.Count, YearsFromFirstSanction(context), context.Index.Principal.OffenceGroup))
            : CovariateValue.Missing;

    // Age at index conviction minus age at first sanction, both in whole years, as the scale defines it.
    private static int YearsFromFirstSanction(CovariateContext context)
    {
        if (context.Sanctions.Count == 0) return 0;
        var first = context.Sanctions.Min(row => row.DisposalDate);
        var conviction = context.Index.Principal.DisposalDate;
        return Math.Max(0, context.AgeOn(conviction) - context.AgeOn(first) ?? conviction.Year - first.Year);
    }

    private static bool IsConviction(DisposalType type) => type is not (DisposalType.Caution or DisposalType.ReprimandWarning);

    // Offences of one occasion may end differently, so an occasion counts when any of its rows is of the kind.
    private static int Occasions(CovariateContext context, Func<DisposalType, bool> isOfKind) =>
        context.Previous.Where(row => isOfKind(row.DisposalType)).DistinctBy(row => row.DisposalId, StringComparer.Ordinal).Count();

    private static int Offences(CovariateContext context, params ReadOnlySpan<OffenceGroup> groups)
    {
        var count = 0;
        foreach (var row in context.Previous)
        {
            if (!row.Breach && groups.Contains(row.OffenceGroup)) count++;
        }

        return count;
    }

    private static IEnumerable<DateOnly> AllOffenceDates(CovariateContext context) =>
        context.Previous.Select(row => row.OffenceDate).Append(context.Index.Principal.OffenceDate);

    private static CovariateValue Years(CovariateContext context, DateOnly from) =>
        CovariateValue.Of(CovariateContext.YearsBetween(from, context.IndexDate));

    private static Covariate Count(string id, string label, string definition, Func<CovariateContext, int> count) =>
        Of(id, label, CovariateKind.Count, definition, context => CovariateValue.Of(count(context)));

    private static Covariate Of(
        string id, string label, CovariateKind kind, string definition, Func<CovariateContext, CovariateValue> measure) => new(measure)
        {
            Id = id,
            Label = label,
            Group = CovariateGroup.CriminalHistory,
            Kind = kind,
            Definition = definition,
            SourceTable = AdministrativeSchema.Disposals.Name,
        };
}
