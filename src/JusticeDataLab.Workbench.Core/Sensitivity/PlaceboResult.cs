using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>A comparison that the service cannot have caused: its own measure, in a year before the index date.</summary>
/// <param name="YearsBefore">How many years the index date is moved back.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Comparison">The groups, weighted as in the report, and their difference.</param>
[TypeFormatterSource]
public sealed record PlaceboResult(int YearsBefore, OutcomeMeasure Measure, MeanComparison Comparison)
{
    /// <summary>Whether the groups differ where they should not. By chance that happens in 1 of 20 at 95% confidence.</summary>
    public bool IsAlarming => Comparison.Difference is { Interval.ExcludesZero: true };
}
