namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The covariates of an analysis, in the order of reports.</summary>
public static class CovariateDictionary
{
    /// <summary>
    /// The standard dictionary: the five groups of characteristics that the Justice Data Lab names. The choice of
    /// variables within the groups is the workbench's.
    /// </summary>
    public static IReadOnlyList<Covariate> Standard { get; } =
    [
        .. DemographicCovariates.All,
        .. IndexOffenceCovariates.All,
        .. CriminalHistoryCovariates.All,
        .. InterventionCovariates.All,
        .. EmploymentCovariates.All,
    ];

    /// <summary>The covariates a request uses: the standard ones less those it leaves out.</summary>
    /// <param name="settings">Which are left out.</param>
    /// <exception cref="ArgumentException">A name is not in the dictionary, or a mandatory covariate is left out.</exception>
    public static IReadOnlyList<Covariate> For(CovariateSettings settings)
    {
        foreach (var id in settings.LeaveOut)
        {
            var covariate = Standard.FirstOrDefault(entry => entry.Id == id)
                ?? throw new ArgumentException($"There is no covariate '{id}': see the covariate dictionary for the names.", nameof(settings));
            if (covariate.Mandatory) throw new ArgumentException($"Covariate '{id}' cannot be left out: the method needs it.", nameof(settings));
        }

        return [.. Standard.Where(entry => !settings.LeaveOut.Contains(entry.Id, StringComparer.Ordinal))];
    }

    /// <summary>The categorical covariates within whose levels people are compared.</summary>
    /// <param name="settings">Their names.</param>
    /// <exception cref="ArgumentException">A name is not that of a categorical covariate of the dictionary.</exception>
    public static IReadOnlyList<Covariate> ExactOn(CovariateSettings settings) =>
        [.. settings.ExactOn.Select(id =>
            Standard.FirstOrDefault(entry => entry.Id == id && entry.Kind is CovariateKind.Categorical)
            ?? throw new ArgumentException($"People cannot be compared within '{id}': it is not a categorical covariate of the dictionary.", nameof(settings)))];
}
