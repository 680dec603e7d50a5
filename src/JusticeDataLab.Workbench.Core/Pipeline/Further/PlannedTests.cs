using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline.Further;

/// <summary>Which tests a request planned: its planned measures, in the whole cohort and in every planned part of it.</summary>
internal static class PlannedTests
{
    /// <summary>Name of the analysis of the whole cohort.</summary>
    public const string Everyone = "everyone";

    /// <summary>All tests of a request, in the order of its analyses and of the measures.</summary>
    /// <param name="whole">The measures of the whole cohort.</param>
    /// <param name="parts">The planned analyses of parts of it; one that could not be made leaves its planned tests without a p value.</param>
    /// <param name="settings">Which measures were planned.</param>
    public static IEnumerable<PlannedTest> Of(OutcomeResults whole, IReadOnlyList<PlannedComparison> parts, InferenceSettings settings) =>
    [
        .. Of(Everyone, whole, settings),
        .. parts.SelectMany(part => part.Comparison is { } comparison
            ? Of(part.Plan.Id, comparison.Outcomes, settings)
            : settings.PlannedMeasures.Select(measure => new PlannedTest(part.Plan.Id, measure, Planned: true, PValue: null))),
    ];

    private static IEnumerable<PlannedTest> Of(string analysis, OutcomeResults outcomes, InferenceSettings settings) =>
        outcomes.Results.Select(result => new PlannedTest(
            analysis, CodeText.Of(result.Measure), settings.PlannedMeasures.Contains(CodeText.Of(result.Measure)), result.Difference?.PValue));
}
