using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Demographic information.</summary>
internal static class DemographicCovariates
{
    public static IReadOnlyList<Covariate> All { get; } =
    [
        Of("sex", "Sex", CovariateKind.Categorical, "sex as recorded", true, context => context.Person.Sex switch
        {
            Sex.Male => CovariateValue.OfLevel("Male"),
            Sex.Female => CovariateValue.OfLevel("Female"),
            _ => CovariateValue.Missing,
        }),
        Of("ethnicity", "Ethnicity", CovariateKind.Categorical, "ethnicity as recorded, in five groups", false,
            context => CovariateValue.OfLevel(EthnicGroups.Of(context.Person.Ethnicity))),
        Of("nationality", "Nationality", CovariateKind.Categorical, "UK, foreign or unknown", false,
            context => CovariateValue.OfLevel(context.Person.Nationality switch { "UK" => "UK", "foreign" => "Foreign", _ => "Unknown" })),
        Of("age_at_index", "Age at index date", CovariateKind.Continuous, "whole years of age on the index date", true,
            context => context.AgeOn(context.IndexDate) is { } age ? CovariateValue.Of(age) : CovariateValue.Missing),
        Of("age_at_first_contact", "Age at first contact with the justice system", CovariateKind.Continuous,
            "whole years of age at first contact, when that is before the index date", false,
            context => context.Person.FirstContactDate is { } first && first < context.IndexDate && context.AgeOn(first) is { } age
                ? CovariateValue.Of(age)
                : CovariateValue.Missing),
    ];

    private static Covariate Of(
        string id, string label, CovariateKind kind, string definition, bool mandatory, Func<CovariateContext, CovariateValue> measure) => new(measure)
        {
            Id = id,
            Label = label,
            Group = CovariateGroup.Demographics,
            Kind = kind,
            Definition = definition,
            SourceTable = AdministrativeSchema.Persons.Name,
            Window = "at the index date",
            Mandatory = mandatory,
        };
}
