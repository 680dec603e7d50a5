using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The index offence and the sentence for it.</summary>
internal static class IndexOffenceCovariates
{
    public static IReadOnlyList<Covariate> All { get; } =
    [
        Of("index_offence_group", "Index offence", "offence group of the index offence",
            context => AdministrativeCodes.OffenceGroup.CodeOf(context.Index.Principal.OffenceGroup)),
        Of("index_court_class", "Court class of the index offence", "how the index offence is tried",
            context => AdministrativeCodes.CourtClass.CodeOf(context.Index.Principal.CourtClass)),
        Of("index_disposal_type", "Type of sentence", "custody, suspended sentence or community order",
            context => AdministrativeCodes.DisposalType.CodeOf(context.Index.Type)),
        Of("custodial_length", "Length of custodial sentence", "length of the custodial sentence in bands",
            context => LengthBand(context.Index.Type, context.Index.Principal.CustodialDays)),
        Of("index_year", "Year of the index date", "calendar year of the index date",
            context => FormattableString.Invariant($"{context.IndexDate.Year}")),
        Of("index_quarter", "Quarter of the index date", "calendar quarter of the index date",
            context => FormattableString.Invariant($"Quarter {((context.IndexDate.Month - 1) / 3) + 1}")),
        Of("region", "Region", "region of the court or force", context => context.Index.Principal.Region ?? "Unknown"),
    ];

    private static string LengthBand(DisposalType type, int? days) => (type, days) switch
    {
        (not DisposalType.Custody, _) => "Not custody",
        (_, null) => "Unknown",
        (_, < 183) => "Under 6 months",
        (_, < 365) => "6 months to under 1 year",
        (_, < 1461) => "1 to under 4 years",
        _ => "4 years or more",
    };

    private static Covariate Of(string id, string label, string definition, Func<CovariateContext, string> level) => new(context => CovariateValue.OfLevel(level(context)))
    {
        Id = id,
        Label = label,
        Group = CovariateGroup.IndexOffence,
        Kind = CovariateKind.Categorical,
        Definition = definition,
        SourceTable = AdministrativeSchema.Disposals.Name,
        Window = "the index disposal",
    };
}
