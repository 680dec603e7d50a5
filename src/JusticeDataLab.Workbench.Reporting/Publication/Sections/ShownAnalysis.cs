using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>An analysis that the report shows: that of everyone, or a planned one of a part.</summary>
/// <param name="Label">What it is called in tables and figures.</param>
/// <param name="Results">Its results, as if it were the only one.</param>
/// <param name="Plan">The plan; null for the analysis of everyone.</param>
internal sealed record ShownAnalysis(string Label, AnalysisResults Results, PlannedAnalysis? Plan)
{
    /// <summary>Name of the analysis of everyone.</summary>
    public const string Main = "Main analysis";

    /// <summary>Its gates and words.</summary>
    public AnalysisConclusions Conclusions { get; } = Results.Conclusions;

    /// <summary>A filter in words: sex = Female reads Sex: Female.</summary>
    public static string LabelOf(PlannedAnalysis plan) =>
        AnalysisFilter.Parse(plan.Filter) is { } filter ? CovariateWords.Of(filter.Name, filter.Value) : plan.Id;
}
