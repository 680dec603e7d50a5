using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Which covariates are used and how they enter the model.</summary>
[TypeFormatterSource]
public sealed record CovariateSettings
{
    /// <summary>Names of covariates of the standard dictionary that are left out.</summary>
    [Setting("Covariates left out", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    /// <summary>Names of covariates added to the standard ones, as <see cref="CovariateFamilies"/> makes them.</summary>
    [Setting("Covariates added", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> Add { get; init; } = [];

    /// <summary>
    /// Oldest assessment that is used, in months before the index date; null means any. An older one counts as none.
    /// </summary>
    [Setting("Oldest assessment of risks and needs used", RuleSource.WorkbenchDefault, Unit = "months before the index date", AtLeast = 0, AtMost = 1200)]
    public int? AssessmentWithinMonths { get; init; }

    /// <summary>
    /// Categorical covariates within whose levels people are compared: a comparison person must agree on all of them.
    /// </summary>
    [Setting("People are compared only with people of the same", RuleSource.WorkbenchDefault)]
    public IReadOnlyList<string> ExactOn { get; init; } = ["sex", "index_disposal_type", "index_year"];

    /// <summary>
    /// A level of a categorical covariate with fewer treated or fewer comparison people than this is merged with the
    /// most frequent level for the model; balance still shows it by itself. When no treated person has a level at which at
    /// least this many would be, were they spread like the pool, the comparison people at it leave the pool.
    /// </summary>
    [Setting("Smallest number of people, in each group, for a level to stand by itself in the model", RuleSource.WorkbenchDefault, Unit = "people", AtLeast = 0)]
    public int RareLevelMinimum { get; init; } = 5;

    /// <summary>How ages, counts and other numbers enter the model.</summary>
    [Setting("Shape in which numbers enter the model", RuleSource.WorkbenchDefault)]
    public NumberShape Numbers { get; init; } = NumberShape.Linear;
}
