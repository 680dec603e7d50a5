using System.Collections.Frozen;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The covariates of an analysis, in the order of reports.</summary>
public static class CovariateDictionary
{
    /// <summary>
    /// The standard dictionary: the five groups of characteristics that the Justice Data Lab names, and assessed risks and
    /// needs. The choice of variables within the groups is the workbench's.
    /// </summary>
    public static IReadOnlyList<Covariate> Standard { get; } =
    [
        .. DemographicCovariates.All,
        .. IndexOffenceCovariates.All,
        .. CriminalHistoryCovariates.All,
        .. InterventionCovariates.All,
        .. EmploymentCovariates.All,
        .. RiskAndNeedCovariates.Scores,
    ];

    private static readonly FrozenDictionary<string, Covariate> ById = Standard.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The covariate of a name: one of the standard dictionary or of <see cref="CovariateFamilies"/>; null when there is none.</summary>
    /// <param name="id">The name.</param>
    public static Covariate? Find(string id) => ById.TryGetValue(id, out var covariate) ? covariate : CovariateFamilies.Find(id);

    /// <summary>The covariates a request uses: the standard ones less those it leaves out, then those it adds.</summary>
    /// <param name="settings">Which are left out and added.</param>
    /// <exception cref="ArgumentException">A name is not known, is there twice, or a mandatory covariate is left out.</exception>
    public static IReadOnlyList<Covariate> For(CovariateSettings settings)
    {
        foreach (var id in settings.LeaveOut)
        {
            var covariate = Standard.FirstOrDefault(entry => entry.Id == id)
                ?? throw new ArgumentException($"There is no covariate '{id}': see the covariate dictionary for the names.", nameof(settings));
            if (covariate.Mandatory) throw new ArgumentException($"Covariate '{id}' cannot be left out: the method needs it.", nameof(settings));
        }

        var added = settings.Add.Select(id => CovariateFamilies.Find(id)
            ?? throw new ArgumentException($"Covariate '{id}' cannot be added: names are {string.Join("; ", CovariateFamilies.Patterns.Select(family => family.Pattern))}.", nameof(settings)));
        IReadOnlyList<Covariate> all = [.. Standard.Where(entry => !settings.LeaveOut.Contains(entry.Id, StringComparer.Ordinal)), .. added];
        var twice = all.GroupBy(entry => entry.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? all : throw new ArgumentException($"Covariate '{twice.Key}' is added twice.", nameof(settings));
    }

    /// <summary>The categorical covariates within whose levels people are compared.</summary>
    /// <param name="settings">Their names.</param>
    /// <exception cref="ArgumentException">A name is not that of a categorical covariate.</exception>
    public static IReadOnlyList<Covariate> ExactOn(CovariateSettings settings) =>
        [.. settings.ExactOn.Select(id =>
            Find(id) is { Kind: CovariateKind.Categorical } covariate
                ? covariate
                : throw new ArgumentException($"People cannot be compared within '{id}': it is not a categorical covariate of the dictionary.", nameof(settings)))];
}
