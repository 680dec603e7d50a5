using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The calipers on covariates that a request asks for.</summary>
internal static class AnalysisCalipers
{
    public static IReadOnlyList<CovariateCaliper> Of(AnalysisSet set, MatchingSettings settings)
    {
        return [.. settings.Calipers.Select(Caliper)];

        CovariateCaliper Caliper(string text)
        {
            var caliper = NamedCaliper.Parse(text)
                ?? throw new ArgumentException($"A caliper on a covariate is written {NamedCaliper.Form}, not '{text}'.", nameof(settings));
            var column = set.Covariates.FirstOrDefault(column => column.Covariate.Id == caliper.Name && column.Covariate.Kind is not CovariateKind.Categorical)
                ?? throw new ArgumentException($"There is no caliper on '{caliper.Name}': it is no covariate of this analysis that is a number.", nameof(settings));
            return column.MissingCount == 0
                ? new CovariateCaliper(caliper.Name, column.Numbers, caliper.Width)
                : throw new ArgumentException($"There is no caliper on '{caliper.Name}': {column.MissingCount} people have no value.", nameof(settings));
        }
    }
}
