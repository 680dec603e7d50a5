using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>Steps of an analysis in words.</summary>
public static class StepWords
{
    /// <summary>What has been done when a step has ended.</summary>
    /// <param name="step">The step.</param>
    public static string Done(AnalysisStep step) => step switch
    {
        AnalysisStep.Validate => "Submission checked",
        AnalysisStep.Link => "People linked",
        AnalysisStep.Locate => "Index sentences found",
        AnalysisStep.BuildAnalysisSet => "Analysis set built",
        AnalysisStep.LayOutCovariates => "Covariates laid out",
        AnalysisStep.FitPropensity => "Propensity model fitted",
        AnalysisStep.Match => "Comparison group matched",
        AnalysisStep.AssessBalance => "Balance assessed",
        AnalysisStep.AssessPrognosis => "Balance of the prognostic score assessed",
        AnalysisStep.CompareUnmatched => "Unmatched pool compared",
        AnalysisStep.CompareOutcomes => "Outcomes compared",
        AnalysisStep.AnalyseFurther => "Further analyses made",
        AnalysisStep.AssessSensitivity => "Sensitivity assessed",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step of an analysis."),
    };
}
