namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>Which sections of the settings a step depends on: its own and those of the steps it builds on.</summary>
internal static class StepSections
{
    private static readonly Dictionary<string, AnalysisStep> FirstUse = new(StringComparer.Ordinal)
    {
        [""] = AnalysisStep.Locate,
        ["submission"] = AnalysisStep.Validate,
        ["linkage"] = AnalysisStep.Link,
        ["index"] = AnalysisStep.Locate,
        ["eligibility"] = AnalysisStep.BuildAnalysisSet,
        ["covariates"] = AnalysisStep.Locate,
        ["propensity"] = AnalysisStep.FitPropensity,
        ["matching"] = AnalysisStep.Match,
        ["balance"] = AnalysisStep.AssessBalance,
        ["inference"] = AnalysisStep.CompareUnmatched,
        ["conclusions"] = AnalysisStep.AssessSensitivity,
    };

    /// <summary>Whether a step's result may change with a section; those of words and disclosure change none.</summary>
    public static bool DependsOn(AnalysisStep step, string section) => FirstUse.TryGetValue(section, out var first) && first <= step;
}
