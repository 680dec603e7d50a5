namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>What a rule looks at.</summary>
public enum RuleSubject
{
    /// <summary>One record: an error leaves that record out.</summary>
    Record,

    /// <summary>The file as a whole: an error returns the submission.</summary>
    WholeFile,

    /// <summary>The request: an error returns the submission.</summary>
    Request,
}
