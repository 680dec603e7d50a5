using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Attendance at accredited interventions during the index sentence: the only interventions visible for comparison people.</summary>
internal static class InterventionCovariates
{
    public static IReadOnlyList<Covariate> All { get; } =
    [
        Of("programme_attended", "Attended an accredited programme", CovariateKind.Binary,
            "any accredited programme begun during the index sentence", context => CovariateValue.Of(During(context).Any())),
        Of("programme_first", "First accredited programme", CovariateKind.Categorical,
            "the first accredited programme begun during the index sentence",
            context => CovariateValue.OfLevel(During(context).Select(programme => programme.Programme).FirstOrDefault() ?? "None")),
    ];

    /// <summary>Whether a person attended the programme of a name.</summary>
    public static Covariate Programme(string name) => Of(
        $"programme={name}", $"Attended {name}", CovariateKind.Binary, $"the accredited programme {name}, begun during the index sentence",
        context => CovariateValue.Of(During(context).Any(programme => programme.Programme == name)));

    private static IEnumerable<ProgrammeRecord> During(CovariateContext context)
    {
        var from = context.Index.CustodyStart ?? context.Index.Principal.DisposalDate;
        return context.Programmes
            .Where(programme => programme.StartDate >= from)
            .OrderBy(programme => programme.StartDate)
            .ThenBy(programme => programme.Programme, StringComparer.Ordinal);
    }

    private static Covariate Of(
        string id, string label, CovariateKind kind, string definition, Func<CovariateContext, CovariateValue> measure) => new(measure)
        {
            Id = id,
            Label = label,
            Group = CovariateGroup.Interventions,
            Kind = kind,
            Definition = definition,
            SourceTable = AdministrativeSchema.Programmes.Name,
            Window = "from the start of the index sentence to the day before the index date",
        };
}
