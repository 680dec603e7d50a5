using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>A choice of covariates for the propensity model.</summary>
/// <param name="Name">How it is called in tables.</param>
/// <param name="LeaveOut">Covariates of the set that are not used, by name.</param>
/// <param name="Numbers">Shape in which numbers enter the model.</param>
[TypeFormatterSource]
public sealed record CovariateSet(string Name, IReadOnlyList<string> LeaveOut, NumberShape Numbers)
{
    private const string All = "All";

    private static readonly string[] Short = ["ogrs3", "copas_rate", "index_disposal_type", "custodial_length"];

    /// <summary>
    /// The sets that a specification curve tries unless told otherwise: all covariates as the request has them and in the
    /// other shapes; all but one group of the dictionary at a time, of which mandatory covariates stay; and the short set of
    /// sex, age, sentence and reconviction scale.
    /// </summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="own">The request's own covariate settings.</param>
    public static IReadOnlyList<CovariateSet> Standard(AnalysisSet set, CovariateSettings own)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(own);
        Covariate[] covariates = [.. set.Covariates.Select(column => column.Covariate)];
        CovariateSet Without(string name, Func<Covariate, bool> isLeftOut) =>
            new(name, [.. covariates.Where(one => !one.Mandatory && isLeftOut(one)).Select(one => one.Id)], own.Numbers);

        return
        [
            new CovariateSet(All, [], own.Numbers),
            .. Enum.GetValues<NumberShape>().Where(shape => shape != own.Numbers).Select(shape => new CovariateSet($"{All}, numbers {shape.ToString().ToLowerInvariant()}", [], shape)),
            .. Enum.GetValues<CovariateGroup>()
                .Where(group => covariates.Any(one => one.Group == group && !one.Mandatory))
                .Select(group => Without($"Without {Words(group)}", one => one.Group == group)),
            Without("Sex, age, sentence, OGRS3", one => !Short.Contains(one.Id)),
        ];
    }

    private static string Words(CovariateGroup group) => group switch
    {
        CovariateGroup.Demographics => "demographics",
        CovariateGroup.IndexOffence => "index offence",
        CovariateGroup.CriminalHistory => "criminal history",
        CovariateGroup.Interventions => "interventions",
        CovariateGroup.EmploymentAndBenefits => "work and benefits",
        _ => group.ToString(),
    };
}
