namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Names the stratum of a person: the levels on which comparison people must agree.</summary>
internal static class Stratum
{
    private const string Separator = " | ";

    public static string Of(CovariateContext context, IReadOnlyList<Covariate> exactOn) =>
        string.Join(Separator, exactOn.Select(covariate => covariate.Measure(context).Level ?? "Unknown"));
}
