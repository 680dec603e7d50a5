namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The steps of an analysis in their order.</summary>
public enum AnalysisStep
{
    /// <summary>Check the submission.</summary>
    Validate,

    /// <summary>Find the people in the administrative data.</summary>
    Link,

    /// <summary>Find the sentence that starts each person's clock.</summary>
    Locate,

    /// <summary>Apply eligibility; form the comparison pool; measure covariates and outcomes.</summary>
    BuildAnalysisSet,

    /// <summary>Lay the covariates out as columns of numbers.</summary>
    LayOutCovariates,

    /// <summary>Fit the propensity model.</summary>
    FitPropensity,

    /// <summary>Form the comparison group.</summary>
    Match,

    /// <summary>Judge how alike the groups are.</summary>
    AssessBalance,

    /// <summary>Compare the outcomes with the unmatched pool, for checking.</summary>
    CompareUnmatched,

    /// <summary>Compare the outcomes.</summary>
    CompareOutcomes,

    /// <summary>Judge balance on the chance of reoffending, with the match fixed.</summary>
    AssessPrognosis,

    /// <summary>Ask the same in other ways, beside the marked tests.</summary>
    AnalyseFurther,

    /// <summary>See how firm the headline is.</summary>
    AssessSensitivity,
}
