namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>What an analysis makes of assessed risks and needs. The three side by side show what selection and measured need do to the estimate.</summary>
public enum AssessmentUse
{
    /// <summary>Everyone, without assessed risks and needs: the analysis that is published. Code <c>everyone</c>.</summary>
    Everyone,

    /// <summary>Only people with an assessment, without what it says. Code <c>assessed-without</c>.</summary>
    AssessedWithout,

    /// <summary>Only people with an assessment, compared on what it says too. Code <c>assessed-with</c>.</summary>
    AssessedWith,
}
